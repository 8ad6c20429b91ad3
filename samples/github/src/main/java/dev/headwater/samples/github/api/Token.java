package dev.headwater.samples.github.api;

import java.util.regex.Pattern;

/** An access token. It leaves this package only as a header of a request, never as text. */
public final class Token {
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");

  private final String secret;

  private Token(String secret) {
    this.secret = secret;
  }

  /**
   * A token as GitHub issued it; blanks around it are dropped.
   *
   * @throws IllegalArgumentException if it is empty or has characters no token has; the message
   *     does not repeat it
   */
  public static Token of(String secret) {
    String trimmed = secret.strip();
    if (!VISIBLE.matcher(trimmed).matches()) {
      throw new IllegalArgumentException(
          "the token is empty or has blanks or control characters inside; copy it again");
    }
    return new Token(trimmed);
  }

  String header() {
    return "Bearer " + secret;
  }

  /** Does not show the token. */
  @Override
  public String toString() {
    return "Token(hidden)";
  }
}
