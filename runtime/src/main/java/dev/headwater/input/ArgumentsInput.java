package dev.headwater.input;

import dev.headwater.plan.Arguments;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any object, as arguments. For generated code. */
public final class ArgumentsInput extends InputType<Arguments> {
  private static final ArgumentsInput ANY = new ArgumentsInput();

  private ArgumentsInput() {}

  /** The one type of this kind. */
  public static ArgumentsInput any() {
    return ANY;
  }

  @Override
  @Nullable Arguments read(Received received) {
    if (!(received.value() instanceof Map<?, ?> object)) {
      received.add(received.wrongType("object"));
      return null;
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    object.forEach((name, value) -> values.put(String.valueOf(name), value));
    return Arguments.of(values);
  }
}
