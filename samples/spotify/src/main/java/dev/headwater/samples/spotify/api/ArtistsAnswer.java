package dev.headwater.samples.spotify.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Those of some artists whom Spotify knows; for others it answers null.
 *
 * @param rateLimit what the answer said of Spotify's limits; null if nothing
 */
public record ArtistsAnswer(List<ArtistData> found, @Nullable RateLimit rateLimit)
    implements RateLimited {

  /** Copies the artists. */
  public ArtistsAnswer {
    found = List.copyOf(found);
  }

  static ArtistsAnswer read(Answer answer) {
    return new ArtistsAnswer(
        answer.items("artists").filter(JsonNode::isObject).map(ArtistData::read).toList(),
        answer.rateLimit());
  }
}
