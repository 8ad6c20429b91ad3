package dev.headwater.json;

import java.nio.charset.StandardCharsets;

/** Strings, character by character: a plain copy while they are ASCII and need no escape. */
final class JsonText {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** The most bytes for one {@code char}: its {@code \}{@code u} escape. */
  static final int MAX_PER_CHAR = 6;

  private static final boolean[] PLAIN = new boolean[128];

  /** The letter behind the backslash, where JSON has a short escape. */
  private static final byte[] SHORT_ESCAPES = new byte[128];

  static {
    for (int c = ' '; c < PLAIN.length; c++) {
      PLAIN[c] = c != '"' && c != '\\';
    }
    SHORT_ESCAPES['"'] = '"';
    SHORT_ESCAPES['\\'] = '\\';
    SHORT_ESCAPES['\b'] = 'b';
    SHORT_ESCAPES['\f'] = 'f';
    SHORT_ESCAPES['\n'] = 'n';
    SHORT_ESCAPES['\r'] = 'r';
    SHORT_ESCAPES['\t'] = 't';
  }

  private JsonText() {}

  /** Whether a character from 0 to 127 stands for itself. */
  static boolean isPlain(int ascii) {
    return PLAIN[ascii];
  }

  /** Writes a value in quotes behind what ends at {@code start}. */
  static JsonOutput write(JsonOutput to, int start, String value) {
    int length = value.length();
    if (length >= LongText.FROM) {
      return LongText.write(to, start, value);
    }
    byte[] out = to.room(length + 2L);
    int at = start;
    out[at++] = '"';
    int next = 0;
    while (next < length) {
      char c = value.charAt(next);
      if (c >= 128 || !PLAIN[c]) {
        return escaped(to.filled(at), at, value, next);
      }
      out[at++] = (byte) c;
      next++;
    }
    out[at++] = '"';
    return to.filled(at);
  }

  /** The same, for a value that is known to be not all plain. */
  static JsonOutput writeSlowly(JsonOutput to, int start, String value) {
    to.room(1)[start] = '"';
    return escaped(to.filled(start + 1), start + 1, value, 0);
  }

  /**
   * Writes the rest of a value that is not all plain, and the quote. There is always room for as
   * many bytes as there are characters, so that only the others ask for more.
   */
  private static JsonOutput escaped(JsonOutput to, int start, String value, int from) {
    int length = value.length();
    int at = start;
    byte[] out = to.room(length - from + 1L);
    for (int i = from; i < length; i++) {
      char c = value.charAt(i);
      if (c < 128 && PLAIN[c]) {
        out[at++] = (byte) c;
        continue;
      }
      out = to.filled(at).room(MAX_PER_CHAR + (long) (length - i));
      if (c < 128) {
        at = escape(out, at, c);
      } else if (c < 0x800) {
        out[at++] = (byte) (0xC0 | (c >> 6));
        out[at++] = continuation(c);
      } else if (!Character.isSurrogate(c)) {
        out[at++] = (byte) (0xE0 | (c >> 12));
        out[at++] = continuation(c >> 6);
        out[at++] = continuation(c);
      } else if (i + 1 < length && Character.isSurrogatePair(c, value.charAt(i + 1))) {
        at = pair(out, at, Character.toCodePoint(c, value.charAt(++i)));
      } else {
        at = unicode(out, at, c);
      }
    }
    out[at++] = '"';
    return to.filled(at);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  private static int pair(byte[] out, int at, int codePoint) {
    out[at] = (byte) (0xF0 | (codePoint >> 18));
    out[at + 1] = continuation(codePoint >> 12);
    out[at + 2] = continuation(codePoint >> 6);
    out[at + 3] = continuation(codePoint);
    return at + 4;
  }

  /** Writes the escape of a character from 0 to 127 that is not plain. */
  static int escape(byte[] out, int at, int ascii) {
    byte letter = SHORT_ESCAPES[ascii];
    if (letter == 0) {
      return unicode(out, at, ascii);
    }
    out[at] = '\\';
    out[at + 1] = letter;
    return at + 2;
  }

  private static int unicode(byte[] out, int at, int unit) {
    out[at] = '\\';
    out[at + 1] = 'u';
    out[at + 2] = HEX[unit >> 12];
    out[at + 3] = HEX[(unit >> 8) & 0xF];
    out[at + 4] = HEX[(unit >> 4) & 0xF];
    out[at + 5] = HEX[unit & 0xF];
    return at + 6;
  }
}
