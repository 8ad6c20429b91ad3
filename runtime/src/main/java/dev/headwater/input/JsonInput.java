package dev.headwater.input;

import dev.headwater.json.Json;
import org.jspecify.annotations.Nullable;

/** Any value, null included. For generated code. */
public final class JsonInput extends InputType<Json> {
  private static final JsonInput ANY = new JsonInput();

  private JsonInput() {}

  /** The one type of this kind. */
  public static JsonInput any() {
    return ANY;
  }

  @Override
  @Nullable Json read(Received received) {
    if (!received.input().isGiven()) {
      received.add(received.wrongType("nonoptional"));
      return null;
    }
    return Json.of(received.value());
  }
}
