package dev.headwater.order;

import static dev.headwater.order.OrderColumn.Nulls.LAST;
import static dev.headwater.order.OrderColumn.Sorting.ASCENDING;

import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As generated for {@code @OrderBy("due")}: the nulls where they usually are. */
final class TasksByDue extends RowOrder<Task, TasksByDue.Cursor> {
  static final TasksByDue ORDER = new TasksByDue();

  record Cursor(@Nullable Instant due, long id) {}

  private TasksByDue() {
    super(
        "Task",
        "byDue",
        List.of(
            new OrderColumn<>("due", ASCENDING, LAST, true, Task::due),
            new OrderColumn<>("id", ASCENDING, LAST, false, Task::id)),
        new Codec());
  }

  @Override
  public Cursor cursor(Task row) {
    return new Cursor(row.due(), row.id());
  }

  @Override
  public int compare(Task left, Task right) {
    int order = compareNullsLast(left.due(), right.due());
    return order != 0 ? order : Long.compare(left.id(), right.id());
  }

  @Override
  public int compareToCursor(Task row, Cursor cursor) {
    int order = compareNullsLast(row.due(), cursor.due());
    return order != 0 ? order : Long.compare(row.id(), cursor.id());
  }

  private static final class Codec implements RecordCodec<Cursor> {
    @Override
    public String describe() {
      return "Cursor(Instant? due, long id)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(Cursor value, RowWriter out) {
      if (value.due() == null) {
        out.putNull(0);
      } else {
        out.putInstant(0, value.due());
      }
      out.putLong(1, value.id());
    }

    @Override
    public Cursor read(RowReader in) {
      return new Cursor(in.isNull(0) ? null : in.getInstant(0), in.getLong(1));
    }
  }
}
