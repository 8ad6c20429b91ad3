package dev.headwater.cursor;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys that cursors are verified with; the newest signs. Immutable and thread-safe.
 *
 * <p>To replace a key, make a new one with another id the newest, and keep the old one as an older
 * key for as long as its cursors should be taken. Where several processes serve the same clients,
 * give all of them the new key as an older one first.
 */
public final class Keyring {
  /** How many bytes of an HMAC a cursor carries. */
  static final int TAG_BYTES = 16;

  /** Stands for a key in a cursor without a signature. */
  private static final int NO_KEY = 0;

  private static final Keyring UNSIGNED = new Keyring(null, new CursorKey[CursorKey.MAX_ID + 1]);

  private final @Nullable CursorKey newest;
  private final @Nullable CursorKey[] byId;

  private Keyring(@Nullable CursorKey newest, @Nullable CursorKey[] byId) {
    this.newest = newest;
    this.byId = byId;
  }

  /**
   * Keys with ids of their own.
   *
   * @throws IllegalArgumentException if two have one id
   */
  public static Keyring of(CursorKey newest, CursorKey... older) {
    @Nullable CursorKey[] byId = new @Nullable CursorKey[CursorKey.MAX_ID + 1];
    byId[newest.id()] = newest;
    for (CursorKey key : older) {
      if (byId[key.id()] != null) {
        throw new IllegalArgumentException(
            "two cursor keys have id " + key.id() + "; give each key its own");
      }
      byId[key.id()] = key;
    }
    return new Keyring(newest, byId);
  }

  /**
   * No keys: cursors have no signature, and one with a signature is refused. Then any client can
   * make cursors with any values, as it can with any other argument.
   */
  public static Keyring unsigned() {
    return UNSIGNED;
  }

  /** What the header of a new cursor says. */
  int newestId() {
    return newest == null ? NO_KEY : newest.id();
  }

  boolean signs() {
    return newest != null;
  }

  /** Appends the signature of all that is written, unless there are no keys. */
  void sign(TupleBuffer out) {
    if (newest != null) {
      out.raw(newest.hmac(out.array(), out.size()), TAG_BYTES);
    }
  }

  /** How many bytes before the signature are signed by the key of an id: all, if there is none. */
  int verified(byte[] bytes, int keyId) {
    if (newest == null && keyId == NO_KEY) {
      return bytes.length;
    }
    CursorKey key = byId[keyId];
    int signed = bytes.length - TAG_BYTES;
    if (key == null || signed < 0) {
      throw new MalformedTuple("the cursor has no signature of key " + keyId);
    }
    byte[] expected = Arrays.copyOf(key.hmac(bytes, signed), TAG_BYTES);
    byte[] found = Arrays.copyOfRange(bytes, signed, bytes.length);
    if (!MessageDigest.isEqual(expected, found)) {
      throw new MalformedTuple("the cursor has a wrong signature");
    }
    return signed;
  }

  @Override
  public String toString() {
    if (newest == null) {
      return "Keyring without keys";
    }
    return Stream.concat(
            Stream.of(newest), Arrays.stream(byId).filter(key -> key != null && key != newest))
        .map(CursorKey::toString)
        .collect(Collectors.joining(", ", "Keyring of ", ""));
  }
}
