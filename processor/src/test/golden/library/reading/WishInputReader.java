package library.reading;

import dev.headwater.input.Input;
import dev.headwater.plan.Arguments;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes inputs. */
final class WishInputReader {
  private WishInputReader() {}

  static WishInput read(Input input) {
    if (!(input.value() instanceof Map<?, ?> values)) {
      throw new IllegalArgumentException("no object");
    }
    return new WishInput(arguments(values.get("args")), String.valueOf(values.get("text")));
  }

  @SuppressWarnings("unchecked") // of JSON, whose keys are strings
  private static @Nullable Arguments arguments(@Nullable Object args) {
    return args instanceof Map<?, ?> map ? Arguments.of((Map<String, ?>) map) : null;
  }
}
