package dev.headwater.input;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a value, in the form of zod 4.4. Immutable. */
record Issue(Map<String, Object> members) {
  private static final String MESSAGE = "message";

  static Issue of(String code) {
    return new Issue(Map.of("code", code));
  }

  /** The same with something more to say. */
  Issue with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Issue(more);
  }

  /** The same in words. */
  Issue saying(String message) {
    return with(MESSAGE, message);
  }

  /** The same in the words of the application, if it has any. */
  Issue sayingInstead(@Nullable String message) {
    return message == null ? this : saying(message);
  }
}
