package dev.headwater.entity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The identity of an entity of one type, whether or not the entity is stored. Immutable.
 *
 * <p>Made by the generated type: {@code UserType.ref("u1")}; its typed key is {@code
 * UserType.key(ref)}.
 */
public final class Ref<E> {
  private final EntityType<E> type;
  private final Object key;

  /** For generated code: a reference with the key in the form that the entity type gives it. */
  public Ref(EntityType<E> type, Object key) {
    this.type = requireNonNull(type, "type");
    this.key = requireNonNull(key, "key");
  }

  /** The type of the entity. */
  public EntityType<E> type() {
    return type;
  }

  /**
   * The identity as a value with {@code equals}: the id itself, a generated {@code Key} record if
   * the id has several fields, or {@link Bytes} for a byte array.
   */
  public Object key() {
    return key;
  }

  /**
   * The identity as text. A text id is itself; several columns are joined by {@code :}, with {@code
   * :} and {@code \} in them escaped by {@code \}.
   */
  public String id() {
    return key instanceof String text && type.isTextId() ? text : IdText.write(type, key);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ref<?> ref && type == ref.type && key.equals(ref.key);
  }

  @Override
  public int hashCode() {
    return 31 * type.name().hashCode() + key.hashCode();
  }

  @Override
  public String toString() {
    return type.name() + "(" + id() + ")";
  }
}
