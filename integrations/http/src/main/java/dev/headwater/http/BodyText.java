package dev.headwater.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/**
 * The text of a body: UTF-8, whatever was declared, as the decoder of the WHATWG reads it. One byte
 * order mark is skipped, and each maximal ill-formed part becomes one U+FFFD.
 */
final class BodyText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private BodyText() {}

  static String of(ByteBuffer body) {
    byte[] bytes;
    int start = 0;
    if (body.hasArray()) {
      bytes = body.array();
      start = body.arrayOffset() + body.position();
    } else {
      bytes = new byte[body.remaining()];
      body.duplicate().get(bytes);
    }
    String text = decoded(bytes, start, start + body.remaining());
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** What is well-formed, Java decodes faster; of the rest it replaces other parts. */
  private static String decoded(byte[] utf8, int start, int end) {
    String text = new String(utf8, start, end - start, UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? text : replaced(utf8, start, end);
  }

  /** The decoder of the Encoding Standard of the WHATWG, section 8.1.1. */
  private static String replaced(byte[] utf8, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      int first = utf8[at++] & 0xFF;
      int more = first < 0x80 ? 0 : first < 0xC2 || first > 0xF4 ? -1 : moreAfter(first);
      if (more < 0) {
        text.append(REPLACEMENT);
        continue;
      }
      int codePoint = more == 0 ? first : first & (0x3F >> more);
      int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
      int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
      while (more > 0 && at < end && (utf8[at] & 0xFF) >= low && (utf8[at] & 0xFF) <= high) {
        codePoint = (codePoint << 6) | (utf8[at++] & 0x3F);
        low = 0x80;
        high = 0xBF;
        more--;
      }
      text.appendCodePoint(more == 0 ? codePoint : REPLACEMENT);
    }
    return text.toString();
  }

  private static int moreAfter(int first) {
    return first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  }
}
