package dev.headwater.samples.github.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A user as GitHub mentions it in other answers. */
public record UserData(long id, String login) {

  /** Null where GitHub has null: for an account that is gone. */
  static @Nullable UserData readOrNull(JsonNode json) {
    return json.isNull()
        ? null
        : new UserData(json.required("id").longValue(), json.required("login").stringValue());
  }
}
