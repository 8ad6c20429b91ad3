package dev.headwater.samples.github.api;

/** GitHub's rate limit asks for a longer wait than the settings allow. */
public final class RateLimitedException extends GithubException {
  private static final long serialVersionUID = 1L;

  RateLimitedException(String message) {
    super(message);
  }
}
