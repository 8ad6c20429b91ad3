package dev.headwater.jdbc;

import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import dev.headwater.row.RowWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A field as a column, next to which stands the time of its last write, null if it is not set. An
 * id field is always set and has no time.
 *
 * @param name the column's name, quoted
 * @param time the name of the column of its time, quoted
 */
record FieldColumn<E, V>(StoredField<E, V> field, String name, String time, Scalar.Kind kind) {

  static <E, V> FieldColumn<E, V> of(StoredField<E, V> field, String name) {
    return new FieldColumn<>(
        field,
        SqlNames.quoted(name),
        SqlNames.quoted(SqlNames.OWN + "at_" + name),
        Kinds.of(field));
  }

  /** The names of an enum's constants, in order. */
  List<String> constants() {
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : all(((ScalarField<?, ?>) field).scalar().javaType())) {
      names.add(constant.name());
    }
    return names;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // asked for enums only
  private static Set<? extends Enum<?>> all(Class<?> type) {
    return EnumSet.allOf((Class) type);
  }

  boolean isId() {
    return field.owner().idFields().contains(field);
  }

  /** Writes the value of a row in which the field is set. */
  void write(Row<E> row, int at, RowWriter out) {
    field.write(at, row.get(field), out);
  }
}
