package dev.headwater.entity;

import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.function.Supplier;

/** A field that refers to another entity. */
public final class RefField<E, T> extends StoredField<E, Ref<T>> {
  private final Supplier<EntityType<T>> target;

  /** For generated code; the target is supplied late, since types may refer to each other. */
  public RefField(
      EntityType<E> owner,
      int column,
      String name,
      Supplier<EntityType<T>> target,
      Nullness nullness,
      Getter<E, Ref<T>> getter) {
    super(owner, column, name, nullness, getter);
    this.target = target;
  }

  /** The type referred to. */
  public EntityType<T> target() {
    return target.get();
  }

  @Override
  void put(int at, Ref<T> value, RowWriter out) {
    out.putRef(at, value);
  }

  @Override
  Ref<T> get(int at, RowReader in) {
    return in.getRef(at, target());
  }

  @Override
  String typeName() {
    return target().name();
  }
}
