package dev.headwater.order;

import static dev.headwater.order.OrderColumn.Nulls.LAST;
import static dev.headwater.order.OrderColumn.Sorting.ASCENDING;

import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.List;

/** As generated: by the id alone. */
final class TasksById extends RowOrder<Task, TasksById.Cursor> {
  static final TasksById ORDER = new TasksById();

  record Cursor(long id) {}

  private TasksById() {
    super(
        "Task",
        "byId",
        List.of(new OrderColumn<>("id", ASCENDING, LAST, false, Task::id)),
        new Codec());
  }

  @Override
  public Cursor cursor(Task row) {
    return new Cursor(row.id());
  }

  @Override
  public int compare(Task left, Task right) {
    return Long.compare(left.id(), right.id());
  }

  @Override
  public int compareToCursor(Task row, Cursor cursor) {
    return Long.compare(row.id(), cursor.id());
  }

  private static final class Codec implements RecordCodec<Cursor> {
    @Override
    public String describe() {
      return "Cursor(long id)";
    }

    @Override
    public int columns() {
      return 1;
    }

    @Override
    public void write(Cursor value, RowWriter out) {
      out.putLong(0, value.id());
    }

    @Override
    public Cursor read(RowReader in) {
      return new Cursor(in.getLong(0));
    }
  }
}
