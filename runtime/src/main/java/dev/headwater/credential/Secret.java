package dev.headwater.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.security.MessageDigest;

/**
 * Text that nobody may see. It prints as {@code ***}, and is no record and not serializable, so
 * that nothing prints or stores it by accident. Immutable.
 */
public final class Secret {
  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /**
   * A secret.
   *
   * @throws HeadwaterException HW833 if it is empty, which is no secret
   */
  public static Secret of(String text) {
    if (text.isEmpty()) {
      throw new HeadwaterException(
          ErrorCode.CREDENTIAL_MALFORMED, "a secret is empty; leave it out if there is none");
    }
    return new Secret(text);
  }

  /** The text, for the one call that needs it. Keep it in no field. */
  public String reveal() {
    return text;
  }

  /** A text without this secret. */
  public String redact(String other) {
    return other.replace(text, "***");
  }

  /** Compares in a time that does not tell where two secrets differ. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret
        && MessageDigest.isEqual(text.getBytes(UTF_8), secret.text.getBytes(UTF_8));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "***";
  }
}
