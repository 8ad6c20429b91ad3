package dev.headwater.samples.github.api;

import dev.headwater.operation.RateLimit;
import org.jspecify.annotations.Nullable;

/** GitHub refused a call for a rate limit: asking again will help when the limit says so. */
public final class RateLimitedException extends GithubException {
  private static final long serialVersionUID = 1L;

  RateLimitedException(String message, @Nullable RateLimit rateLimit) {
    super(message, rateLimit);
  }
}
