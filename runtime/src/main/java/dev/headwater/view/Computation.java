package dev.headwater.view;

import org.jspecify.annotations.Nullable;

/** What computes a value for the row at an index of a level. */
@FunctionalInterface
public interface Computation<V> {

  /** The value; null if there is none. */
  @Nullable V compute(int index) throws Exception;
}
