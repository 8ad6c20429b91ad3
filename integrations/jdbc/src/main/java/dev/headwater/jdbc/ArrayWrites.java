package dev.headwater.jdbc;

import dev.headwater.entity.Ref;
import dev.headwater.entity.Scalar;
import dev.headwater.row.Row;
import dev.headwater.store.Membership;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One statement for any number of rows, in PostgreSQL: each column is an array, and whatever is the
 * same in all rows is sent once.
 */
final class ArrayWrites implements BulkWrites {

  @Override
  public <E> Upsert<E> upsert(UpsertShape<E> shape) {
    List<Scalar.Kind> kinds = kinds(shape);
    String sql = sql(shape, kinds);
    return (transaction, rows, stamp) -> {
      ArrayColumns columns = new ArrayColumns(kinds, rows.size());
      for (Row<E> row : rows) {
        shape.write(row, 0, columns);
        columns.nextRow();
      }
      transaction.run(
          columns.in(
              new SqlText()
                  .add(sql)
                  .with((at, out) -> out.putLong(at, stamp.before()))
                  .with((at, out) -> out.putLong(at, stamp.run()))
                  .with((at, out) -> out.putLong(at, stamp.at()))));
    };
  }

  private static String sql(UpsertShape<?> shape, List<Scalar.Kind> kinds) {
    List<String> values = new ArrayList<>(List.of("s.number + a.place", "s.run"));
    List<String> arrays = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      String name = "c" + i;
      names.add(name);
      values.add(ArrayColumn.value("a." + name, kinds.get(i)));
      arrays.add("?::" + ArrayColumn.type(kinds.get(i)) + "[]");
    }
    shape.values().forEach(value -> values.add("s.at"));
    return "INSERT INTO "
        + shape.table().name()
        + " ("
        + shape.columns()
        + ") SELECT "
        + String.join(", ", values)
        + " FROM (VALUES (?::bigint, ?::bigint, ?::bigint)) AS s (number, run, at), unnest("
        + String.join(", ", arrays)
        + ") WITH ORDINALITY AS a ("
        + String.join(", ", names)
        + ", place)"
        + shape.onConflict();
  }

  private static List<Scalar.Kind> kinds(UpsertShape<?> shape) {
    List<Scalar.Kind> kinds = new ArrayList<>();
    shape.ids().forEach(id -> kinds.add(id.kind()));
    if (shape.table().hasKeyColumn()) {
      kinds.add(Scalar.Kind.STRING);
    }
    shape.values().forEach(value -> kinds.add(value.kind()));
    return kinds;
  }

  @Override
  public <P, T> void append(
      Transaction transaction, MemberTable<P, T> table, Membership<P, T> membership, Stamp stamp)
      throws SQLException {
    Scalar.Kind kind = Kinds.ofKey(table.field().target());
    ArrayColumns columns = new ArrayColumns(List.of(kind), membership.members().size());
    for (Ref<T> member : membership.members()) {
      columns.putRef(0, member);
      columns.nextRow();
    }
    SqlText sql =
        new SqlText()
            .add("INSERT INTO ")
            .add(table.name())
            .add(" (\"parent\", \"member\", \"hw_position\", \"hw_run\") SELECT ?, ")
            .with((at, out) -> out.putRef(at, membership.parent()))
            .add(ArrayColumn.value("a.c0", kind))
            .add(", ?::bigint + a.place, ?::bigint FROM unnest(?::")
            .with((at, out) -> out.putLong(at, stamp.before()))
            .with((at, out) -> out.putLong(at, stamp.run()))
            .add(ArrayColumn.type(kind))
            .add("[]) WITH ORDINALITY AS a (c0, place)")
            .add(MemberTable.ON_CONFLICT);
    transaction.run(columns.in(sql));
  }
}
