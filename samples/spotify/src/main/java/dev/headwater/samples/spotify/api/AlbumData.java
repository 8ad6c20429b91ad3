package dev.headwater.samples.spotify.api;

import tools.jackson.databind.JsonNode;

/** An album as tracks embed it. */
public record AlbumData(String id, String name, String releaseDate) {

  static AlbumData read(JsonNode json) {
    return new AlbumData(
        json.required("id").stringValue(),
        json.required("name").stringValue(),
        json.required("release_date").stringValue());
  }
}
