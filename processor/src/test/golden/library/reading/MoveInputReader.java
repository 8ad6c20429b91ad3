package library.reading;

import dev.headwater.input.Input;
import java.util.Map;

/** Decodes inputs. */
final class MoveInputReader {
  private MoveInputReader() {}

  static MoveInput read(Input input) {
    return new MoveInput(
        input.value() instanceof Map<?, ?> values ? String.valueOf(values.get("name")) : "");
  }
}
