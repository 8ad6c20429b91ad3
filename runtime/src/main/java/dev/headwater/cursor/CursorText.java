package dev.headwater.cursor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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

  /** For each 12 bits their two letters, one in each byte: half as many steps. */
  private static final char[] PAIRS = new char[0x1000];

  /** For each character of ISO 8859-1 its 6 bits, or -1. */
  private static final byte[] BITS = new byte[0x100];

  static {
    Arrays.fill(BITS, (byte) -1);
    for (int i = 0; i < LETTERS.length; i++) {
      BITS[LETTERS[i]] = (byte) i;
    }
    for (int i = 0; i < PAIRS.length; i++) {
      PAIRS[i] = (char) (LETTERS[i >> 6] << 8 | LETTERS[i & 0x3F]);
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
    int groups = count / 3;
    // Indices are multiples of one variable, so that the compiler checks them once for all.
    for (int i = 0; i < groups; i++) {
      int bits =
          (bytes[3 * i] & 0xFF) << 16 | (bytes[3 * i + 1] & 0xFF) << 8 | (bytes[3 * i + 2] & 0xFF);
      char first = PAIRS[bits >>> 12 & 0xFFF];
      char second = PAIRS[bits & 0xFFF];
      text[4 * i] = (byte) (first >> 8);
      text[4 * i + 1] = (byte) first;
      text[4 * i + 2] = (byte) (second >> 8);
      text[4 * i + 3] = (byte) second;
    }
    encodeLast(bytes, 3 * groups, count, text);
    return text;
  }

  private static void encodeLast(byte[] bytes, int next, int count, byte[] text) {
    if (next == count) {
      return;
    }
    boolean isLast = next + 1 == count;
    int bits = (bytes[next] & 0xFF) << 10 | (isLast ? 0 : (bytes[next + 1] & 0xFF) << 2);
    int at = next / 3 * 4;
    text[at] = LETTERS[bits >>> 12];
    text[at + 1] = LETTERS[bits >>> 6 & 0x3F];
    if (!isLast) {
      text[at + 2] = LETTERS[bits & 0x3F];
    }
  }

  /** The bytes whose text this is; there may be none. */
  static byte[] decode(String text) {
    // A character that this charset does not have becomes a question mark, which is no letter.
    byte[] letters = text.getBytes(ISO_8859_1);
    byte[] bytes = new byte[(int) (letters.length * 3L / 4)];
    int groups = letters.length / 4;
    int wrong = 0;
    for (int i = 0; i < groups; i++) {
      int bits =
          BITS[letters[4 * i] & 0xFF] << 18
              | BITS[letters[4 * i + 1] & 0xFF] << 12
              | BITS[letters[4 * i + 2] & 0xFF] << 6
              | BITS[letters[4 * i + 3] & 0xFF];
      wrong |= bits;
      bytes[3 * i] = (byte) (bits >> 16);
      bytes[3 * i + 1] = (byte) (bits >> 8);
      bytes[3 * i + 2] = (byte) bits;
    }
    wrong |= decodeLast(letters, 4 * groups, bytes);
    if (wrong < 0) {
      throw new MalformedTuple("the text has a character that is none of base64url");
    }
    return bytes;
  }

  /** Decodes what is no whole group, and returns its bits: a negative number if one is wrong. */
  private static int decodeLast(byte[] letters, int next, byte[] bytes) {
    int count = letters.length - next;
    if (count == 0) {
      return 0;
    }
    if (count == 1) {
      throw new MalformedTuple("the text is cut off");
    }
    int third = count == 3 ? BITS[letters[next + 2] & 0xFF] : 0;
    int bits = BITS[letters[next] & 0xFF] << 12 | BITS[letters[next + 1] & 0xFF] << 6 | third;
    int unused = count == 3 ? 2 : 10;
    if ((bits & (1 << unused) - 1) != 0) {
      throw new MalformedTuple("the text has bits of no byte");
    }
    int at = next / 4 * 3;
    bytes[at] = (byte) (bits >> 10);
    if (count == 3) {
      bytes[at + 1] = (byte) (bits >> 2);
    }
    return bits;
  }
}
