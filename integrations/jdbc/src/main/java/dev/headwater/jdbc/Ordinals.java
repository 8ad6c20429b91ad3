package dev.headwater.jdbc;

import dev.headwater.entity.Scalar;

/**
 * Orders a column: by an expression of the dialect, except that the constants of an enum, which are
 * stored by name, are ordered as they are declared.
 */
final class Ordinals {
  private Ordinals() {}

  /** An expression with the order of a column's values. */
  static String expression(FieldColumn<?, ?> column, Dialect dialect) {
    if (column.kind() != Scalar.Kind.ENUM) {
      return dialect.ordered(column.name(), column.kind());
    }
    StringBuilder text = new StringBuilder("CASE ").append(column.name());
    int ordinal = 0;
    for (String constant : column.constants()) {
      text.append(" WHEN '").append(constant.replace("'", "''")).append("' THEN ").append(ordinal);
      ordinal++;
    }
    return text.append(" END").toString();
  }

  /** Binds a value to be compared with {@link #expression}. */
  static void bind(FieldColumn<?, ?> column, Object value, int parameter, StatementWriter out) {
    if (value instanceof Enum<?> constant) {
      out.putInt(parameter, column.constants().indexOf(constant.name()));
    } else {
      write(column, value, parameter, out);
    }
  }

  @SuppressWarnings("unchecked") // the value is of the column's field
  private static <V> void write(
      FieldColumn<?, V> column, Object value, int parameter, StatementWriter out) {
    column.field().write(parameter, (V) value, out);
  }
}
