package dev.headwater.input;

import dev.headwater.error.ApiException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an input, or a part of one, must be, and how it is decoded; for generated code. Immutable
 * and thread-safe.
 *
 * <p>The issues, and their order, are those of zod 4.4: of an object those of its members in
 * declared order, and then its unknown keys if it is strict; of an array those of its elements, and
 * then its length. A value of the wrong type has that one issue.
 *
 * @param <T> what it is decoded to
 */
public abstract class InputType<T> {

  InputType() {}

  /** A type that is not asked for before it is used: types may lead to each other. */
  public static <T> InputType<T> late(Supplier<InputType<T>> type) {
    return new LateInput<>(type);
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all issues, if there are any
   */
  public final T read(Input input) {
    Issues issues = new Issues();
    return issues.valid(read(new Received(input, null, issues)));
  }

  /** The value; null if and only if that added issues. */
  abstract @Nullable T read(Received received);
}
