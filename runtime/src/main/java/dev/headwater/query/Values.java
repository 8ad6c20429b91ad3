package dev.headwater.query;

import dev.headwater.entity.StoredField;
import dev.headwater.row.Row;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a condition takes for a field's value, and for the same value. */
final class Values {
  private Values() {}

  /** Null if the field is null or not set. */
  static <E, V> @Nullable V of(Row<E> row, StoredField<E, V> field) {
    return row.isSet(field) ? row.get(field) : null;
  }

  /** Equality that agrees with the order of the values, and sees into byte arrays. */
  static boolean same(@Nullable Object found, Object value) {
    if (found instanceof byte[] left && value instanceof byte[] right) {
      return Arrays.equals(left, right);
    }
    if (found instanceof BigDecimal left && value instanceof BigDecimal right) {
      return left.compareTo(right) == 0;
    }
    return value.equals(found);
  }
}
