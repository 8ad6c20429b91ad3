package dev.headwater.jdbc;

import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import dev.headwater.store.Membership;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Row after row, where parameters have numbers, so that the time is bound once. */
final class BatchedWrites implements BulkWrites {

  @Override
  public String sql(UpsertShape<?> shape) {
    int own = 2 + shape.own();
    IntStream times = IntStream.range(0, shape.values().size()).map(i -> own + 1);
    return "INSERT INTO "
        + shape.table().name()
        + " ("
        + shape.columns()
        + ") VALUES ("
        + IntStream.concat(IntStream.rangeClosed(1, own), times)
            .mapToObj(number -> "?" + number)
            .collect(Collectors.joining(", "))
        + ")"
        + shape.onConflict();
  }

  @Override
  public <E> void upsert(Transaction transaction, Upsert<E> upsert, List<Row<E>> rows, Stamp stamp)
      throws SQLException {
    Prepared statement = transaction.prepare(upsert.sql());
    long number = stamp.before();
    for (Row<E> row : rows) {
      bind(statement.bind(), upsert.shape(), row, ++number, stamp);
      statement.addBatch();
    }
    statement.executeBatch();
  }

  private static <E> void bind(
      StatementWriter out, UpsertShape<E> shape, Row<E> row, long number, Stamp stamp) {
    out.putLong(1, number);
    out.putLong(2, stamp.run());
    int next = 3;
    for (FieldColumn<E, ?> id : shape.ids()) {
      id.write(row, next++, out);
    }
    if (shape.table().hasKeyColumn()) {
      out.putString(next++, row.ref().id());
    }
    for (FieldColumn<E, ?> value : shape.values()) {
      value.write(row, next++, out);
    }
    if (!shape.values().isEmpty()) {
      out.putLong(next, stamp.at());
    }
  }

  @Override
  public <P, T> void append(
      Transaction transaction, MemberTable<P, T> table, Membership<P, T> membership, Stamp stamp)
      throws SQLException {
    Prepared insert =
        transaction.prepare(
            "INSERT INTO "
                + table.name()
                + " (\"parent\", \"member\", \"hw_position\", \"hw_run\") VALUES (?, ?, ?, ?)"
                + MemberTable.ON_CONFLICT);
    long position = stamp.before();
    for (Ref<T> member : membership.members()) {
      insert.bind().putRef(1, membership.parent());
      insert.bind().putRef(2, member);
      insert.bind().putLong(3, ++position);
      insert.bind().putLong(4, stamp.run());
      insert.addBatch();
    }
    insert.executeBatch();
  }
}
