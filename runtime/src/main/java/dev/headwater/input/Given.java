package dev.headwater.input;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that a client may or may not have given: {@code Given<@Nullable String>} tells null from
 * nothing. Immutable.
 *
 * @param <T> the value
 */
public final class Given<T extends @Nullable Object> {
  private static final Given<?> ABSENT = new Given<@Nullable Object>(false, null);

  private final boolean given;
  private final T value;

  private Given(boolean given, T value) {
    this.given = given;
    this.value = value;
  }

  /** Nothing. */
  @SuppressWarnings("unchecked") // it has no value
  public static <T extends @Nullable Object> Given<T> absent() {
    return (Given<T>) ABSENT;
  }

  /** A value. */
  public static <T extends @Nullable Object> Given<T> of(T value) {
    return new Given<>(true, value);
  }

  /** Whether there is a value, null included. */
  public boolean isGiven() {
    return given;
  }

  /**
   * The value.
   *
   * @throws NoSuchElementException if there is none
   */
  public T value() {
    if (!given) {
      throw new NoSuchElementException("nothing was given; ask isGiven() first");
    }
    return value;
  }

  /** The value, or another if there is none. */
  public T orElse(T other) {
    return given ? value : other;
  }

  /** Does something with the value, if there is one. */
  public void ifGiven(Consumer<? super T> action) {
    if (given) {
      action.accept(value);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Given<?> that
        && given == that.given
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return given ? Objects.hashCode(value) : -1;
  }

  @Override
  public String toString() {
    return given ? "given " + value : "not given";
  }
}
