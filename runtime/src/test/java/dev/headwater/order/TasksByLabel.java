package dev.headwater.order;

import static dev.headwater.order.OrderColumn.Nulls.FIRST;
import static dev.headwater.order.OrderColumn.Nulls.LAST;
import static dev.headwater.order.OrderColumn.Sorting.ASCENDING;
import static dev.headwater.order.OrderColumn.Sorting.DESCENDING;

import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As generated for {@code @OrderBy({"label desc nulls last", "due nulls first", "rank desc"})}:
 * everything mixed, the nulls where they usually are not.
 */
final class TasksByLabel extends RowOrder<Task, TasksByLabel.Cursor> {
  static final TasksByLabel ORDER = new TasksByLabel();

  record Cursor(@Nullable String label, @Nullable Instant due, int rank, long id) {}

  private TasksByLabel() {
    super(
        "Task",
        "byLabel",
        List.of(
            new OrderColumn<>("label", DESCENDING, LAST, true, Task::label),
            new OrderColumn<>("due", ASCENDING, FIRST, true, Task::due),
            new OrderColumn<>("rank", DESCENDING, FIRST, false, Task::rank),
            new OrderColumn<>("id", ASCENDING, LAST, false, Task::id)),
        new Codec());
  }

  @Override
  public Cursor cursor(Task row) {
    return new Cursor(row.label(), row.due(), row.rank(), row.id());
  }

  @Override
  public int compare(Task left, Task right) {
    int order = compareDescendingNullsLast(left.label(), right.label());
    if (order == 0) {
      order = compareNullsFirst(left.due(), right.due());
    }
    if (order == 0) {
      order = Integer.compare(right.rank(), left.rank());
    }
    return order != 0 ? order : Long.compare(left.id(), right.id());
  }

  @Override
  public int compareToCursor(Task row, Cursor cursor) {
    int order = compareDescendingNullsLast(row.label(), cursor.label());
    if (order == 0) {
      order = compareNullsFirst(row.due(), cursor.due());
    }
    if (order == 0) {
      order = Integer.compare(cursor.rank(), row.rank());
    }
    return order != 0 ? order : Long.compare(row.id(), cursor.id());
  }

  private static final class Codec implements RecordCodec<Cursor> {
    @Override
    public String describe() {
      return "Cursor(String? label, Instant? due, int rank, long id)";
    }

    @Override
    public int columns() {
      return 4;
    }

    @Override
    public void write(Cursor value, RowWriter out) {
      if (value.label() == null) {
        out.putNull(0);
      } else {
        out.putString(0, value.label());
      }
      if (value.due() == null) {
        out.putNull(1);
      } else {
        out.putInstant(1, value.due());
      }
      out.putInt(2, value.rank());
      out.putLong(3, value.id());
    }

    @Override
    public Cursor read(RowReader in) {
      return new Cursor(
          in.isNull(0) ? null : in.getString(0),
          in.isNull(1) ? null : in.getInstant(1),
          in.getInt(2),
          in.getLong(3));
    }
  }
}
