package dev.headwater.jdbc;

import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes rows of one type that set the same fields: new entities are inserted, of others these
 * fields are changed, and no other. Immutable.
 */
final class Upsert<E> {
  private final EntityTable<E> table;
  private final List<FieldColumn<E, ?>> ids;
  private final List<FieldColumn<E, ?>> values;
  private final boolean reuses;
  private final String sql;

  private Upsert(EntityTable<E> table, List<FieldColumn<E, ?>> values, Dialect dialect) {
    this.table = table;
    this.ids = table.ids();
    this.values = values;
    this.reuses = dialect.reusesParameters();
    this.sql = sql(dialect);
  }

  /** For rows that set the fields that a row sets. */
  static <E> Upsert<E> like(Row<E> row, EntityTable<E> table, Dialect dialect) {
    List<FieldColumn<E, ?>> values = new ArrayList<>();
    for (FieldColumn<E, ?> column : table.values()) {
      if (row.isSet(column.field())) {
        values.add(column);
      }
    }
    return new Upsert<>(table, values, dialect);
  }

  /** Whether a row sets exactly these fields. */
  boolean fits(Row<E> row) {
    int set = 0;
    for (FieldColumn<E, ?> column : values) {
      if (!row.isSet(column.field())) {
        return false;
      }
      set++;
    }
    for (StoredField<E, ?> field : table.type().columns()) {
      set -= row.isSet(field) ? 1 : 0;
    }
    return set + ids.size() == 0;
  }

  String sql() {
    return sql;
  }

  /** Number, run, id fields, key, values, and the time: once, or once for each value. */
  private String sql(Dialect dialect) {
    List<String> columns = new ArrayList<>(List.of(EntityTable.NUMBER, EntityTable.RUN));
    ids.forEach(id -> columns.add(id.name()));
    if (table.hasKeyColumn()) {
      columns.add(EntityTable.KEY);
    }
    int time = columns.size() + values.size() + 1;
    List<String> changed = new ArrayList<>(List.of(EntityTable.RUN));
    values.forEach(value -> changed.add(value.name()));
    values.forEach(value -> columns.add(value.name()));
    List<String> parameters = new ArrayList<>();
    for (int i = 1; i <= columns.size(); i++) {
      parameters.add(dialect.parameter(i));
    }
    for (int i = 0; i < values.size(); i++) {
      columns.add(values.get(i).time());
      changed.add(values.get(i).time());
      parameters.add(dialect.parameter(reuses ? time : time + i));
    }
    return "INSERT INTO "
        + table.name()
        + " ("
        + String.join(", ", columns)
        + ") VALUES ("
        + String.join(", ", parameters)
        + ") ON CONFLICT ("
        + table.key()
        + ") DO UPDATE SET "
        + changed.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
  }

  void add(Prepared statement, long number, long run, Row<E> row, long at) throws SQLException {
    StatementWriter out = statement.bind();
    out.putLong(1, number);
    out.putLong(2, run);
    int next = 3;
    for (FieldColumn<E, ?> id : ids) {
      id.bind(row, next++, out);
    }
    if (table.hasKeyColumn()) {
      out.putString(next++, row.ref().id());
    }
    for (FieldColumn<E, ?> value : values) {
      value.bind(row, next++, out);
    }
    int times = reuses ? Math.min(1, values.size()) : values.size();
    for (int i = 0; i < times; i++) {
      out.putLong(next++, at);
    }
    statement.addBatch();
  }
}
