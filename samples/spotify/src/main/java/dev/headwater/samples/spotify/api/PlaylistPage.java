package dev.headwater.samples.spotify.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of playlists.
 *
 * @param nextOffset where the next page starts; null if there is none
 * @param rateLimit what the answer said of Spotify's limits; null if nothing
 */
public record PlaylistPage(
    List<PlaylistData> playlists, @Nullable Integer nextOffset, @Nullable RateLimit rateLimit)
    implements RateLimited {

  /** Copies the playlists. */
  public PlaylistPage {
    playlists = List.copyOf(playlists);
  }

  static PlaylistPage read(Answer answer) {
    return new PlaylistPage(
        answer.items("items").map(PlaylistData::read).toList(),
        answer.nextOffset(),
        answer.rateLimit());
  }
}
