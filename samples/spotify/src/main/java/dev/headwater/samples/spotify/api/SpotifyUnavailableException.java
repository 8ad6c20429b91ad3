package dev.headwater.samples.spotify.api;

import dev.headwater.operation.RateLimit;
import org.jspecify.annotations.Nullable;

/** No answer, or one that speaks of trouble in the server: asking again may help. */
public final class SpotifyUnavailableException extends SpotifyException {
  private static final long serialVersionUID = 1L;

  SpotifyUnavailableException(String message, @Nullable RateLimit rateLimit) {
    super(message, rateLimit);
  }

  SpotifyUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
