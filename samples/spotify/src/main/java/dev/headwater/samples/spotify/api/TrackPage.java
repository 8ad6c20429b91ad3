package dev.headwater.samples.spotify.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of the tracks of a playlist. Items that are no tracks of Spotify are left out: those
 * that are gone, episodes, and files of the user's own, which have no id.
 *
 * @param nextOffset where the next page starts; null if there is none
 * @param rateLimit what the answer said of Spotify's limits; null if nothing
 */
public record TrackPage(
    List<TrackData> tracks, @Nullable Integer nextOffset, @Nullable RateLimit rateLimit)
    implements RateLimited {

  /** Copies the tracks. */
  public TrackPage {
    tracks = List.copyOf(tracks);
  }

  static TrackPage read(Answer answer) {
    Stream<JsonNode> tracks =
        answer.items("items").map(item -> item.required("track")).filter(TrackPage::isTrack);
    return new TrackPage(
        tracks.map(TrackData::read).toList(), answer.nextOffset(), answer.rateLimit());
  }

  private static boolean isTrack(JsonNode json) {
    return json.path("id").isString() && json.path("type").stringValue("track").equals("track");
  }
}
