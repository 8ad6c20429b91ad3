package dev.headwater.samples.spotify.api;

import dev.headwater.operation.RateLimit;
import org.jspecify.annotations.Nullable;

/** Spotify refused a call for its rate limit: asking again will help when it says so. */
public final class RateLimitedException extends SpotifyException {
  private static final long serialVersionUID = 1L;

  RateLimitedException(String message, @Nullable RateLimit rateLimit) {
    super(message, rateLimit);
  }
}
