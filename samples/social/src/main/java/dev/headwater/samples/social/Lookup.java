package dev.headwater.samples.social;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.json.Json;
import dev.headwater.plan.Arguments;

/** The argument that says which row is asked for. */
final class Lookup {
  private Lookup() {}

  /**
   * The text of an argument; a number is taken as the text it is written with.
   *
   * @throws ApiException if it is neither
   */
  static String key(Arguments arguments, String name) {
    Object value = arguments.value(name);
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Number number) {
      return numberText(number.doubleValue());
    }
    throw new ApiException(ApiError.Category.BAD_REQUEST, "Argument '" + name + "' is required.");
  }

  private static String numberText(double number) {
    return Double.isFinite(number) ? Json.of(number).toString() : String.valueOf(number);
  }
}
