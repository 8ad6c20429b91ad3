package social;

import dev.headwater.input.Input;
import java.util.Map;

/** Decodes likes. */
final class LikeInputReader {
  private LikeInputReader() {}

  static LikeInput read(Input input) {
    if (input.value() instanceof Map<?, ?> values && values.get("id") instanceof String id) {
      return new LikeInput(
          null, values.get("by") instanceof Number by ? Integer.valueOf(by.intValue()) : null, id);
    }
    throw new IllegalArgumentException("no like");
  }
}
