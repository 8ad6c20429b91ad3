package dev.headwater.http;

import dev.headwater.json.Json;

/** Numbers as a client has them: doubles, some of which are exact integers. */
final class EcmaNumber {
  private static final long MAX_EXACT = 1L << 53;

  /** How many digits always fit into the exact integers, the sign included. */
  private static final int FEW_DIGITS = 15;

  private EcmaNumber() {}

  /** The number of a JSON text: a {@code Long} if it is an integer that is exact, else a double. */
  static Number of(String json, boolean isInteger) {
    if (isInteger && json.length() <= FEW_DIGITS) {
      return Long.valueOf(json);
    }
    double value = Double.parseDouble(json);
    return isInteger && Math.abs(value) <= MAX_EXACT ? (Number) (long) value : (Number) value;
  }

  /** As {@code Number::toString} of ECMAScript writes it. */
  static String text(Number number) {
    double value = number.doubleValue();
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    return number instanceof Long exact ? exact.toString() : Json.of(number).toString();
  }
}
