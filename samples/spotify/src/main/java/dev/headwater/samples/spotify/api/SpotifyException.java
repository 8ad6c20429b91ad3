package dev.headwater.samples.spotify.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A call that did not give what was asked for. Asking again would not help. */
public class SpotifyException extends IOException implements RateLimited {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable RateLimit rateLimit;

  SpotifyException(String message) {
    super(message);
    this.rateLimit = null;
  }

  SpotifyException(String message, @Nullable RateLimit rateLimit) {
    super(message);
    this.rateLimit = rateLimit;
  }

  SpotifyException(String message, Throwable cause) {
    super(message, cause);
    this.rateLimit = null;
  }

  @Override
  public @Nullable RateLimit rateLimit() {
    return rateLimit;
  }
}
