package dev.headwater.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a store keeps under a name. None of it prints a secret. */
public sealed interface Credential {

  /** A token, a key or a password. */
  record Text(Secret secret) implements Credential {}

  /**
   * The tokens of OAuth 2.
   *
   * @param accessToken what calls are made with
   * @param refreshToken what gets a new access token; null if there is none
   * @param expiresAt when the access token ends; null if that is not known
   */
  record OAuth(Secret accessToken, @Nullable Secret refreshToken, @Nullable Instant expiresAt)
      implements Credential {

    /** A text without these tokens. */
    String redact(String text) {
      String redacted = accessToken.redact(text);
      return refreshToken == null ? redacted : refreshToken.redact(redacted);
    }

    /** Whether an exception, or what caused it, has one of these tokens in its message. */
    boolean tells(Throwable thrown) {
      for (Throwable each = thrown; each != null; each = each.getCause()) {
        String text = each.toString();
        if (!redact(text).equals(text)) {
          return true;
        }
      }
      return false;
    }
  }
}
