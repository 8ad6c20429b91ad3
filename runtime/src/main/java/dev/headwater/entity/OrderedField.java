package dev.headwater.entity;

import dev.headwater.query.Condition;
import dev.headwater.query.Condition.Comparison;
import dev.headwater.query.Order;

/** A scalar field whose values have a natural order. */
public sealed class OrderedField<E, V extends Comparable<? super V>> extends ScalarField<E, V>
    permits TextField {

  /** For generated code. */
  public OrderedField(
      EntityType<E> owner,
      int column,
      String name,
      Scalar<V> scalar,
      Nullness nullness,
      Getter<E, V> getter) {
    super(owner, column, name, scalar, nullness, getter);
  }

  /** Holds where the field is less than a value; never where it is null. */
  public final Condition<E> lt(V value) {
    return Condition.compare(this, Comparison.LESS, value);
  }

  /** Holds where the field is at most a value; never where it is null. */
  public final Condition<E> le(V value) {
    return Condition.compare(this, Comparison.AT_MOST, value);
  }

  /** Holds where the field is greater than a value; never where it is null. */
  public final Condition<E> gt(V value) {
    return Condition.compare(this, Comparison.GREATER, value);
  }

  /** Holds where the field is at least a value; never where it is null. */
  public final Condition<E> ge(V value) {
    return Condition.compare(this, Comparison.AT_LEAST, value);
  }

  /** Ascending, nulls last. */
  public final Order<E> asc() {
    return Order.ascending(this);
  }

  /** Descending, nulls first: the exact reverse of {@link #asc}. */
  public final Order<E> desc() {
    return Order.descending(this);
  }
}
