package dev.headwater.entity;

import java.util.function.Supplier;

/** A field that is a collection of other entities, kept in the store. */
public final class ManyField<E, T> extends Field<E, Many<T>> {
  private final Supplier<EntityType<T>> target;

  /** For generated code; the target is supplied late, since types may refer to each other. */
  public ManyField(EntityType<E> owner, String name, Supplier<EntityType<T>> target) {
    super(owner, name);
    this.target = target;
  }

  /** The type of the members. */
  public EntityType<T> target() {
    return target.get();
  }

  @Override
  public String describeType() {
    return "[" + target().name() + "]";
  }
}
