package dev.headwater.cursor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.Arrays;

/**
 * Bytes as text and back: base64url without padding, where bits that carry nothing are 0, so that
 * there is one text for each array. Written out because {@code java.util.Base64} copies more often
 * than it must, and takes padding and stray bits.
 */
final class CursorText {
  /** The longest text there is, in characters. */
  static final int MAX_LENGTH = 4096;

  private static final byte[] LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(US_ASCII);

  /** For each ASCII character its 6 bits, or -1. */
  private static final byte[] BITS = new byte[0x80];

  static {
    Arrays.fill(BITS, (byte) -1);
    for (int i = 0; i < LETTERS.length; i++) {
      BITS[LETTERS[i]] = (byte) i;
    }
  }

  private CursorText() {}

  /** The text of the first bytes of an array, as ASCII; HW505 if it is too long. */
  static byte[] encode(byte[] bytes, int count) {
    long length = (count * 4L + 2) / 3;
    if (length > MAX_LENGTH) {
      throw new HeadwaterException(
          ErrorCode.MALFORMED_TUPLE,
          "a cursor of " + length + " characters exceeds " + MAX_LENGTH + "; shorten it");
    }
    byte[] text = new byte[(int) length];
    int at = 0;
    int next = 0;
    while (next + 3 <= count) {
      int bits =
          (bytes[next] & 0xFF) << 16 | (bytes[next + 1] & 0xFF) << 8 | (bytes[next + 2] & 0xFF);
      text[at] = LETTERS[bits >>> 18];
      text[at + 1] = LETTERS[bits >>> 12 & 0x3F];
      text[at + 2] = LETTERS[bits >>> 6 & 0x3F];
      text[at + 3] = LETTERS[bits & 0x3F];
      next += 3;
      at += 4;
    }
    if (next + 2 == count) {
      int bits = (bytes[next] & 0xFF) << 8 | (bytes[next + 1] & 0xFF);
      text[at] = LETTERS[bits >>> 10];
      text[at + 1] = LETTERS[bits >>> 4 & 0x3F];
      text[at + 2] = LETTERS[bits << 2 & 0x3F];
    } else if (next < count) {
      text[at] = LETTERS[bytes[next] >>> 2 & 0x3F];
      text[at + 1] = LETTERS[bytes[next] << 4 & 0x3F];
    }
    return text;
  }

  /** The bytes whose text this is; there may be none. */
  static byte[] decode(String text) {
    int length = text.length();
    byte[] bytes = new byte[(int) (length * 3L / 4)];
    int at = 0;
    int next = 0;
    while (next + 4 <= length) {
      int bits = bits(text, next) << 12 | bits(text, next + 2);
      if (bits < 0) {
        throw otherLetter();
      }
      bytes[at] = (byte) (bits >> 16);
      bytes[at + 1] = (byte) (bits >> 8);
      bytes[at + 2] = (byte) bits;
      next += 4;
      at += 3;
    }
    if (next < length) {
      last(text, next, bytes, at);
    }
    return bytes;
  }

  private static void last(String text, int next, byte[] bytes, int at) {
    if (next + 1 == text.length()) {
      throw new MalformedTuple("the text is cut off");
    }
    int third = next + 3 == text.length() ? bits(text.charAt(next + 2)) : 0;
    int bits = bits(text, next) << 6 | third;
    if (bits < 0) {
      throw otherLetter();
    }
    int unused = next + 3 == text.length() ? 2 : 10;
    if ((bits & (1 << unused) - 1) != 0) {
      throw new MalformedTuple("the text has bits of no byte");
    }
    bytes[at] = (byte) (bits >> 10);
    if (unused == 2) {
      bytes[at + 1] = (byte) (bits >> 2);
    }
  }

  private static MalformedTuple otherLetter() {
    return new MalformedTuple("the text has a character that is none of base64url");
  }

  /** The 12 bits of two characters, or a negative number. */
  private static int bits(String text, int at) {
    return bits(text.charAt(at)) << 6 | bits(text.charAt(at + 1));
  }

  private static int bits(char letter) {
    return letter < BITS.length ? BITS[letter] : -1;
  }
}
