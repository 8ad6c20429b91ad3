package dev.headwater.cursor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A secret that cursors are signed with. Immutable and thread-safe; {@link #toString} reveals only
 * the id.
 *
 * <p>The id stands in every cursor that the key signs, so that a {@link Keyring} finds the key
 * again. An id must not be used for another secret while cursors of the first may still come.
 */
public final class CursorKey {
  /** The least length of a secret, in bytes: as long as the digest (RFC 2104, section 3). */
  public static final int MIN_SECRET = 32;

  static final int MAX_ID = 255;

  private static final int BLOCK = 64;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5C;

  private final int id;

  // HMAC-SHA-256 digests the padded secret first, in each of its two rounds. Both states after that
  // are kept, and copied for each signature: half the work, and the secret itself is not kept.
  private final MessageDigest inner;
  private final MessageDigest outer;

  private CursorKey(int id, byte[] block) {
    this.id = id;
    this.inner = started(block, INNER);
    this.outer = started(block, OUTER);
  }

  /**
   * A key.
   *
   * @param id from 1 to 255
   * @param secret at least 32 random bytes; they are not kept
   * @throws IllegalArgumentException if the id is out of range or the secret is too short
   */
  public static CursorKey of(int id, byte[] secret) {
    if (id < 1 || id > MAX_ID) {
      throw new IllegalArgumentException(
          "a cursor key cannot have id " + id + "; use one from 1 to " + MAX_ID);
    }
    if (secret.length < MIN_SECRET) {
      throw new IllegalArgumentException(
          "the secret of cursor key "
              + id
              + " has "
              + secret.length
              + " bytes; use at least "
              + MIN_SECRET
              + " random ones");
    }
    byte[] block = Arrays.copyOf(secret.length > BLOCK ? sha256().digest(secret) : secret, BLOCK);
    CursorKey key = new CursorKey(id, block);
    Arrays.fill(block, (byte) 0);
    return key;
  }

  /** Which of an application's keys it is. */
  public int id() {
    return id;
  }

  /** HMAC-SHA-256 of the first bytes of an array. */
  byte[] hmac(byte[] bytes, int count) {
    MessageDigest first = copy(inner);
    first.update(bytes, 0, count);
    MessageDigest second = copy(outer);
    return second.digest(first.digest());
  }

  private static MessageDigest started(byte[] block, byte pad) {
    byte[] padded = block.clone();
    for (int i = 0; i < padded.length; i++) {
      padded[i] ^= pad;
    }
    MessageDigest digest = sha256();
    digest.update(padded);
    Arrays.fill(padded, (byte) 0);
    return digest;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256, but this one", e);
    }
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(
          "SHA-256 of " + digest.getProvider() + " cannot be copied; install another provider", e);
    }
  }

  @Override
  public String toString() {
    return "CursorKey " + id;
  }
}
