package dev.headwater.order;

import dev.headwater.entity.Getter;

/**
 * One column of an order. Immutable.
 *
 * @param property the property of the row
 * @param sorting which values come first
 * @param nulls where rows without a value come, at an end of the order as it is, descending or not;
 *     of no meaning for a column that is not nullable
 * @param nullable whether there can be rows without a value
 * @param getter takes the value, a {@link Comparable}, out of a row
 */
public record OrderColumn<R>(
    String property, Sorting sorting, Nulls nulls, boolean nullable, Getter<R, ?> getter) {

  /** Which values come first. */
  public enum Sorting {
    /** The least. */
    ASCENDING,
    /** The greatest. */
    DESCENDING;

    private Sorting reversed() {
      return this == ASCENDING ? DESCENDING : ASCENDING;
    }

    private Nulls usual() {
      return this == ASCENDING ? Nulls.LAST : Nulls.FIRST;
    }
  }

  /** Where the rows without a value come. */
  public enum Nulls {
    /** Before all others. */
    FIRST,
    /** After all others. */
    LAST;

    private Nulls reversed() {
      return this == FIRST ? LAST : FIRST;
    }
  }

  /** The exact reverse, of the nulls as well. */
  public OrderColumn<R> reversed() {
    return new OrderColumn<>(property, sorting.reversed(), nulls.reversed(), nullable, getter);
  }

  /** As one writes it in {@link dev.headwater.OrderBy}: {@code rank desc nulls last}. */
  @Override
  public String toString() {
    String descending = sorting == Sorting.DESCENDING ? " desc" : "";
    String unusual =
        nulls == sorting.usual() ? "" : " nulls " + (nulls == Nulls.LAST ? "last" : "first");
    return property + descending + unusual;
  }
}
