package dev.headwater.input;

import org.jspecify.annotations.Nullable;

/**
 * The input of a mutation, or a part of it, as it was sent. Immutable.
 *
 * @param isGiven whether there was any, null included
 * @param value null, a {@code String}, {@code Boolean} or {@code Number}, a {@code List} or a
 *     {@code Map} of these; a number is a {@code Long} or a {@code Double}, perhaps infinite
 */
public record Input(boolean isGiven, @Nullable Object value) {
  /** No input. */
  public static final Input NONE = new Input(false, null);

  /** An input that was sent. */
  public static Input of(@Nullable Object value) {
    return new Input(true, value);
  }
}
