package dev.headwater.samples.spotify.api;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A track in a page, which embeds its album and its artists.
 *
 * @param artists at least one
 */
public record TrackData(
    String id, String name, int durationMillis, AlbumData album, List<ArtistName> artists) {

  /** An artist as tracks mention one. */
  public record ArtistName(String id, String name) {}

  /** Copies the artists. */
  public TrackData {
    artists = List.copyOf(artists);
    if (artists.isEmpty()) {
      throw new IllegalArgumentException("track " + id + " has no artist");
    }
  }

  static TrackData read(JsonNode json) {
    return new TrackData(
        json.required("id").stringValue(),
        json.required("name").stringValue(),
        json.required("duration_ms").intValue(),
        AlbumData.read(json.required("album")),
        StreamSupport.stream(json.required("artists").spliterator(), false)
            .map(TrackData::artist)
            .toList());
  }

  private static ArtistName artist(JsonNode json) {
    return new ArtistName(json.required("id").stringValue(), json.required("name").stringValue());
  }
}
