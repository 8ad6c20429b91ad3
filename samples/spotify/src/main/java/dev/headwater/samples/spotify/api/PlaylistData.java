package dev.headwater.samples.spotify.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A playlist as Spotify lists it. */
public record PlaylistData(String id, String name, @Nullable String description) {

  static PlaylistData read(JsonNode json) {
    String description = json.path("description").stringValue("");
    return new PlaylistData(
        json.required("id").stringValue(),
        json.required("name").stringValue(),
        description.isEmpty() ? null : description);
  }
}
