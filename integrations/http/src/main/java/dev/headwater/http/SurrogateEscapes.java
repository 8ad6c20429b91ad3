package dev.headwater.http;

/**
 * Escapes of halves of surrogate pairs, which JSON allows anywhere in a string, and Jackson does
 * not in names unless they are whole. Written out they are the same text to JSON, and right to
 * both.
 */
final class SurrogateEscapes {
  private static final int LENGTH = 6;
  private static final int HEX = 16;

  private SurrogateEscapes() {}

  /** The same JSON without such escapes. */
  static String writtenOut(String json) {
    return json.contains("\\ud") || json.contains("\\uD") ? rewritten(json) : json;
  }

  private static String rewritten(String json) {
    StringBuilder text = new StringBuilder(json.length());
    int at = 0;
    for (int escape = json.indexOf('\\'); escape >= 0; escape = json.indexOf('\\', at)) {
      text.append(json, at, escape);
      if (isSurrogate(json, escape)) {
        at = escape + LENGTH;
        text.append((char) Integer.parseInt(json, escape + 2, at, HEX));
      } else {
        at = Math.min(escape + 2, json.length());
        text.append(json, escape, at);
      }
    }
    return text.append(json, at, json.length()).toString();
  }

  private static boolean isSurrogate(String json, int escape) {
    return json.length() >= escape + LENGTH
        && json.charAt(escape + 1) == 'u'
        && digit(json, escape + 2) == 0xD
        && digit(json, escape + 3) >= 8
        && digit(json, escape + 4) >= 0
        && digit(json, escape + 5) >= 0;
  }

  /** The value of an ASCII digit, or -1. */
  private static int digit(String json, int at) {
    char c = json.charAt(at);
    return c < 0x80 ? Character.digit(c, HEX) : -1;
  }
}
