package dev.headwater.samples.github.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A call that did not give what was asked for. Asking again would not help. */
public class GithubException extends IOException implements RateLimited {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable RateLimit rateLimit;

  GithubException(String message, @Nullable RateLimit rateLimit) {
    super(message);
    this.rateLimit = rateLimit;
  }

  GithubException(String message, Throwable cause) {
    super(message, cause);
    this.rateLimit = null;
  }

  @Override
  public @Nullable RateLimit rateLimit() {
    return rateLimit;
  }
}
