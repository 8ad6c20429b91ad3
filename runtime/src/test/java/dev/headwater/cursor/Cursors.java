package dev.headwater.cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.headwater.error.ClientException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Codecs, keys and what they make, for the tests of cursors. */
final class Cursors {
  static final String MESSAGE =
      "[HW901] the cursor is not valid here; start again from the first page";
  static final String SCOPE = "Post by createdAt desc, id";
  static final CursorCodec<Position> CODEC = new CursorCodec<>(SCOPE, PositionCodec.CODEC);
  static final Position POSITION =
      new Position(Instant.parse("2026-03-04T05:06:07.089Z"), "01KJX3ZVM1Q2W3E4R5T6Y7A8S9");
  static final Keyring UNSIGNED = Keyring.unsigned();
  static final Keyring SIGNED = Keyring.of(key(7, 1));

  private Cursors() {}

  /** A key whose secret is one byte, repeated. */
  static CursorKey key(int id, int secret) {
    byte[] bytes = new byte[CursorKey.MIN_SECRET];
    Arrays.fill(bytes, (byte) secret);
    return CursorKey.of(id, bytes);
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  static void assertRefused(CursorCodec<?> codec, String text, Keyring keys) {
    Throwable refusal = catchThrowable(() -> codec.decode(text, keys));
    assertThat(refusal)
        .as(text)
        .isExactlyInstanceOf(ClientException.class)
        .hasMessage(MESSAGE)
        .hasNoCause()
        .hasNoSuppressedExceptions();
    assertThat(refusal.getStackTrace()).isEmpty();
  }
}
