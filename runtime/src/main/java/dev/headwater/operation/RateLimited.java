package dev.headwater.operation;

import org.jspecify.annotations.Nullable;

/** An answer, or an exception, that knows what the API said of its rate limit. */
public interface RateLimited {

  /** What it said; null if nothing. */
  @Nullable RateLimit rateLimit();
}
