package dev.headwater.input;

import org.jspecify.annotations.Nullable;

/**
 * A field of an object: its name, and whether it may be absent or null. For generated code.
 *
 * @param <T> what it is decoded to
 */
public abstract class InputField<T> {
  private final String name;

  private InputField(String name) {
    this.name = name;
  }

  /** A field that must be there, and is not null. */
  public static <T> InputField<T> required(String name, InputType<T> type) {
    return new Plain<>(name, type, false, false);
  }

  /** A field that may be absent, but is not null. */
  public static <T> InputField<T> optional(String name, InputType<T> type) {
    return new Plain<>(name, type, true, false);
  }

  /** A field that must be there, but may be null. */
  public static <T> InputField<T> nullable(String name, InputType<T> type) {
    return new Plain<>(name, type, false, true);
  }

  /** A field that may be absent, but is not null, and tells whether it was there. */
  public static <T> InputField<Given<T>> given(String name, InputType<T> type) {
    return new Told<>(name, type, false);
  }

  /** A field that may be absent or null, and tells which of the two it was. */
  public static <T> InputField<Given<@Nullable T>> givenOrNull(String name, InputType<T> type) {
    return new Told<@Nullable T>(name, type, true);
  }

  final String name() {
    return name;
  }

  /** The value; null also if that added issues. */
  abstract @Nullable T read(Received received);

  /** A field whose value is null where there is none. */
  private static final class Plain<T> extends InputField<T> {
    private final InputType<T> type;
    private final boolean optional;
    private final boolean nullable;

    Plain(String name, InputType<T> type, boolean optional, boolean nullable) {
      super(name);
      this.type = type;
      this.optional = optional;
      this.nullable = nullable;
    }

    @Override
    @Nullable T read(Received received) {
      boolean none = received.input().isGiven() ? nullable && received.isNull() : optional;
      return none ? null : type.read(received);
    }
  }

  /** A field that tells whether it was there. */
  private static final class Told<T extends @Nullable Object> extends InputField<Given<T>> {
    private final InputType<? extends T> type;
    private final boolean nullable;

    Told(String name, InputType<? extends T> type, boolean nullable) {
      super(name);
      this.type = type;
      this.nullable = nullable;
    }

    @Override
    @SuppressWarnings("NullAway") // null is a value only where it may be one
    Given<T> read(Received received) {
      if (!received.input().isGiven()) {
        return Given.absent();
      }
      T value = nullable && received.isNull() ? null : type.read(received);
      return Given.of(value);
    }
  }
}
