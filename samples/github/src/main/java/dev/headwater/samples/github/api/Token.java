package dev.headwater.samples.github.api;

import dev.headwater.credential.SecretHandle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An access token, found in its store when a request is made, so that one that is replaced there is
 * used from then on. It leaves this package only as a header, never as text.
 */
public final class Token {
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");
  private static final Token NONE = new Token(null);

  private final @Nullable SecretHandle handle;

  private Token(@Nullable SecretHandle handle) {
    this.handle = handle;
  }

  /** The token that a store has; nothing is sent as long as it has none, or a blank one. */
  public static Token of(SecretHandle handle) {
    return new Token(handle);
  }

  /** Nothing is sent. */
  public static Token none() {
    return NONE;
  }

  /**
   * Checks that the token can be sent, if there is one.
   *
   * @throws IllegalArgumentException if it has characters that no token has, or would go over the
   *     network in the clear; the message does not repeat it
   */
  public void check(GithubSettings settings) {
    header(settings);
  }

  /** The header with the token; blanks around it are dropped. */
  Optional<String> header(GithubSettings settings) {
    if (handle == null || !handle.isPresent()) {
      return Optional.empty();
    }
    String text = handle.get().reveal().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!VISIBLE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "the token has blanks or control characters inside; copy it again");
    }
    if (!settings.isPrivate()) {
      throw new IllegalArgumentException(
          "a token is not sent to '" + settings.baseUrl() + "' in the clear; use https");
    }
    return Optional.of("Bearer " + text);
  }

  /** A text without the token. */
  String redact(String text) {
    return handle == null || !handle.isPresent() ? text : handle.get().redact(text);
  }

  /** Where the token is kept. */
  @Override
  public String toString() {
    return handle == null ? "no token" : handle.toString();
  }
}
