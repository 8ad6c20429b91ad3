package dev.headwater.samples.spotify.api;

import dev.headwater.operation.RateLimit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The body of an answer of status 200, and what its headers said of Spotify's limits. */
record Answer(JsonNode json, @Nullable RateLimit rateLimit) {

  /** The items of a list. */
  Stream<JsonNode> items(String name) {
    JsonNode items = json.required(name);
    if (!items.isArray()) {
      throw new IllegalArgumentException(name + " is an array, not " + items.getNodeType());
    }
    return StreamSupport.stream(items.spliterator(), false);
  }

  /**
   * Where the next page starts; null if there is none. The link to it is only looked for, and not
   * followed: so it cannot lead a token elsewhere.
   */
  @Nullable Integer nextOffset() {
    return json.required("next").isNull()
        ? null
        : json.required("offset").intValue() + json.required("limit").intValue();
  }
}
