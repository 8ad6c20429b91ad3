package dev.headwater.order;

import static dev.headwater.order.OrderColumn.Nulls.FIRST;
import static dev.headwater.order.OrderColumn.Sorting.DESCENDING;

import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.List;

/** As generated for {@code @OrderBy({"rank desc", "id desc"})}: one direction, no nulls. */
final class TasksByRank extends RowOrder<Task, TasksByRank.Cursor> {
  static final TasksByRank ORDER = new TasksByRank();

  record Cursor(int rank, long id) {}

  private TasksByRank() {
    super(
        "Task",
        "byRank",
        List.of(
            new OrderColumn<>("rank", DESCENDING, FIRST, false, Task::rank),
            new OrderColumn<>("id", DESCENDING, FIRST, false, Task::id)),
        new Codec());
  }

  @Override
  public Cursor cursor(Task row) {
    return new Cursor(row.rank(), row.id());
  }

  @Override
  public int compare(Task left, Task right) {
    int order = Integer.compare(right.rank(), left.rank());
    return order != 0 ? order : Long.compare(right.id(), left.id());
  }

  @Override
  public int compareToCursor(Task row, Cursor cursor) {
    int order = Integer.compare(cursor.rank(), row.rank());
    return order != 0 ? order : Long.compare(cursor.id(), row.id());
  }

  private static final class Codec implements RecordCodec<Cursor> {
    @Override
    public String describe() {
      return "Cursor(int rank, long id)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(Cursor value, RowWriter out) {
      out.putInt(0, value.rank());
      out.putLong(1, value.id());
    }

    @Override
    public Cursor read(RowReader in) {
      return new Cursor(in.getInt(0), in.getLong(1));
    }
  }
}
