package dev.headwater.samples.github.api;

import java.io.IOException;

/** A call that did not give what was asked for. Asking again would not help. */
public class GithubException extends IOException {
  private static final long serialVersionUID = 1L;

  GithubException(String message) {
    super(message);
  }

  GithubException(String message, Throwable cause) {
    super(message, cause);
  }
}
