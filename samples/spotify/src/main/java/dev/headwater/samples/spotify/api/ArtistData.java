package dev.headwater.samples.spotify.api;

import tools.jackson.databind.JsonNode;

/** An artist, asked for by id. */
public record ArtistData(String id, String name, int followers, int popularity) {

  static ArtistData read(JsonNode json) {
    return new ArtistData(
        json.required("id").stringValue(),
        json.required("name").stringValue(),
        json.required("followers").required("total").intValue(),
        json.required("popularity").intValue());
  }
}
