package dev.headwater.jdbc;

import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import dev.headwater.row.RowWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which fields rows of one type set: new entities are inserted, of others these fields are changed,
 * and no other. Immutable.
 *
 * @param ids the columns of the id fields
 * @param values the columns of the fields that are set besides
 */
record UpsertShape<E>(
    EntityTable<E> table, List<FieldColumn<E, ?>> ids, List<FieldColumn<E, ?>> values) {

  /** The fields that a row sets. */
  static <E> UpsertShape<E> of(Row<E> row, EntityTable<E> table) {
    List<FieldColumn<E, ?>> values = new ArrayList<>();
    for (FieldColumn<E, ?> column : table.values()) {
      if (row.isSet(column.field())) {
        values.add(column);
      }
    }
    return new UpsertShape<>(table, table.ids(), values);
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

  /** The columns that are written: number, run, id fields, key, values, and the time of each. */
  String columns() {
    List<String> columns = new ArrayList<>(List.of(EntityTable.NUMBER, EntityTable.RUN));
    ids.forEach(id -> columns.add(id.name()));
    if (table.hasKeyColumn()) {
      columns.add(EntityTable.KEY);
    }
    values.forEach(value -> columns.add(value.name()));
    values.forEach(value -> columns.add(value.time()));
    return String.join(", ", columns);
  }

  /** How many columns a row fills with its own: ids, key and values. */
  int own() {
    return ids.size() + (table.hasKeyColumn() ? 1 : 0) + values.size();
  }

  /** Writes those columns of a row, the first of them in this place. */
  void write(Row<E> row, int first, RowWriter out) {
    int next = first;
    for (FieldColumn<E, ?> id : ids) {
      id.write(row, next++, out);
    }
    if (table.hasKeyColumn()) {
      out.putString(next++, row.ref().id());
    }
    for (FieldColumn<E, ?> value : values) {
      value.write(row, next++, out);
    }
  }

  /** What becomes of an entity that is there. */
  String onConflict() {
    List<String> changed = new ArrayList<>(List.of(EntityTable.RUN));
    values.forEach(value -> changed.add(value.name()));
    values.forEach(value -> changed.add(value.time()));
    return " ON CONFLICT ("
        + table.key()
        + ") DO UPDATE SET "
        + changed.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
  }
}
