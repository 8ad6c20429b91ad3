package dev.headwater.query;

import dev.headwater.entity.OrderedField;
import dev.headwater.row.Row;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An order of rows by one field. A field that is not set counts as null. Immutable.
 *
 * @param field the field whose values are compared
 * @param direction ascending with nulls last, or the exact reverse
 */
public record Order<E>(OrderedField<E, ?> field, Direction direction) {

  /** Which end comes first. */
  public enum Direction {
    /** The least first, nulls last. */
    ASCENDING,
    /** Nulls first, then the greatest. */
    DESCENDING
  }

  /** Ascending, nulls last. */
  public static <E> Order<E> ascending(OrderedField<E, ?> field) {
    return new Order<>(field, Direction.ASCENDING);
  }

  /** Descending, nulls first. */
  public static <E> Order<E> descending(OrderedField<E, ?> field) {
    return new Order<>(field, Direction.DESCENDING);
  }

  /** Compares two rows. */
  public Comparator<Row<E>> comparator() {
    Comparator<Row<E>> ascending = by(field);
    return direction == Direction.ASCENDING ? ascending : ascending.reversed();
  }

  private static <E, V extends Comparable<? super V>> Comparator<Row<E>> by(
      OrderedField<E, V> field) {
    return (left, right) -> compare(Values.of(left, field), Values.of(right, field));
  }

  /** Compares two values of the field; null if a row has none. */
  @SuppressWarnings("unchecked") // both are of the field's type, which is comparable to itself
  int compareValues(@Nullable Object left, @Nullable Object right) {
    int ascending = compare((Comparable<Object>) left, (Comparable<Object>) right);
    return direction == Direction.ASCENDING ? ascending : -ascending;
  }

  private static <V extends Comparable<? super V>> int compare(
      @Nullable V left, @Nullable V right) {
    if (left == null || right == null) {
      return Boolean.compare(left == null, right == null);
    }
    return ValueOrder.compare(left, right);
  }

  @Override
  public String toString() {
    return field + (direction == Direction.ASCENDING ? " ascending" : " descending");
  }
}
