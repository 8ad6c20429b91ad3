package dev.headwater.samples.github.api;

import dev.headwater.operation.RateLimit;
import org.jspecify.annotations.Nullable;

/** No answer, or one that speaks of trouble in the server: asking again may help. */
public final class GithubUnavailableException extends GithubException {
  private static final long serialVersionUID = 1L;

  GithubUnavailableException(String message, @Nullable RateLimit rateLimit) {
    super(message, rateLimit);
  }

  GithubUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
