package dev.headwater.jdbc;

import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import java.util.ArrayList;
import java.util.List;

/** Selects whole rows of a table: number, id fields, then each value with its time. */
final class RowSelect<E> {
  private final EntityTable<E> table;
  private final List<FieldColumn<E, ?>> values;

  RowSelect(EntityTable<E> table) {
    this.table = table;
    this.values = table.values();
  }

  /** A row with its number. */
  record Numbered<E>(long number, Row<E> row) {}

  /** Everything up to the name of the table. */
  String sql() {
    List<String> columns = new ArrayList<>(List.of(EntityTable.NUMBER));
    table.ids().forEach(id -> columns.add(id.name()));
    for (FieldColumn<E, ?> value : values) {
      columns.add(value.name());
      columns.add(value.time());
    }
    return "SELECT " + String.join(", ", columns) + " FROM " + table.name();
  }

  Numbered<E> read(ResultReader in) {
    int next = 2 + table.ids().size();
    StoredRow<E> row = new StoredRow<>(ref(table, 2, in));
    for (FieldColumn<E, ?> value : values) {
      if (!in.isNull(next + 1)) {
        row.read(value, next, in);
      }
      next += 2;
    }
    return new Numbered<>(in.getLong(1), row);
  }

  /** The identity in the columns of the id fields. */
  static <E> Ref<E> ref(EntityTable<E> table, int first, ResultReader in) {
    return new Ref<>(table.type(), in.readKey(first, table.type()));
  }
}
