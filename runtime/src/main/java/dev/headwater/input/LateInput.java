package dev.headwater.input;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A type that is looked up when it is used. */
final class LateInput<T> extends InputType<T> {
  private final Supplier<InputType<T>> type;

  LateInput(Supplier<InputType<T>> type) {
    this.type = type;
  }

  @Override
  @Nullable T read(Received received) {
    return type.get().read(received);
  }
}
