package dev.headwater.entity;

import org.jspecify.annotations.Nullable;

/**
 * Takes the value of a field out of an entity. Not {@code java.util.function.Function}, whose
 * result an application's nullness checker takes for never null.
 */
@FunctionalInterface
public interface Getter<E, V> {

  /** The value; null only if the field is nullable. */
  @Nullable V get(E entity);
}
