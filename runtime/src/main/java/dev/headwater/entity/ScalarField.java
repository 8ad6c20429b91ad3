package dev.headwater.entity;

import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;

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
  final void put(int at, V value, RowWriter out) {
    ScalarColumn.put(scalar, at, value, out);
  }

  @Override
  final V get(int at, RowReader in) {
    return ScalarColumn.get(scalar, at, in);
  }

  @Override
  final String typeName() {
    return scalar.name();
  }
}
