package dev.headwater.samples.github.api;

/** No answer, or one that speaks of trouble in the server: asking again may help. */
public final class GithubUnavailableException extends GithubException {
  private static final long serialVersionUID = 1L;

  GithubUnavailableException(String message) {
    super(message);
  }

  GithubUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
