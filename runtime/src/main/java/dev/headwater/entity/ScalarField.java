package dev.headwater.entity;

import dev.headwater.query.Condition;
import java.util.Collection;
import java.util.List;

/** A field that holds a value without identity. */
public sealed class ScalarField<E, V> extends StoredField<E, V> permits OrderedField {
  private final Scalar<V> scalar;

  /** For generated code. */
  public ScalarField(
      EntityType<E> owner,
      int column,
      String name,
      Scalar<V> scalar,
      Nullness nullness,
      Getter<E, V> getter) {
    super(owner, column, name, nullness, getter);
    this.scalar = scalar;
  }

  /** The type of the value. */
  public final Scalar<V> scalar() {
    return scalar;
  }

  @Override
  final String typeName() {
    return scalar.name();
  }

  /** Holds where the field has this value. */
  public final Condition<E> eq(V value) {
    return Condition.equal(this, value);
  }

  /** Holds where the field has another value, or is null. */
  public final Condition<E> ne(V value) {
    return eq(value).not();
  }

  /** Holds where the field has one of these values. */
  public final Condition<E> in(Collection<? extends V> values) {
    return Condition.in(this, List.copyOf(values));
  }

  /** Holds where the field is null. */
  public final Condition<E> isNull() {
    return Condition.isNull(this);
  }

  /** Holds where the field is not null. */
  public final Condition<E> isNotNull() {
    return isNull().not();
  }
}
