package dev.headwater.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long a value is.
 *
 * @param origin {@code string}, {@code array}, or {@code unknown} for an object that says so
 * @param unit what is counted; empty if that is not known
 */
record Length(String origin, String unit, double value) {

  static Length ofText(int length) {
    return new Length("string", "characters", length);
  }

  static Length ofList(int length) {
    return new Length("array", "items", length);
  }

  /** Of any value that has one. */
  static Optional<Length> of(Object value) {
    if (value instanceof String text) {
      return Optional.of(ofText(text.length()));
    }
    if (value instanceof List<?> list) {
      return Optional.of(ofList(list.size()));
    }
    return value instanceof Map<?, ?> map && map.get("length") instanceof Number said
        ? Optional.of(new Length("unknown", "", said.doubleValue()))
        : Optional.empty();
  }

  /** What it should be, in words. */
  String words(String comparison, int limit) {
    return unit.isEmpty()
        ? origin + " to be " + comparison + limit
        : origin + " to have " + comparison + limit + " " + unit;
  }
}
