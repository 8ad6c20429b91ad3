package dev.headwater.entity;

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
}
