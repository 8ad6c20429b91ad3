package dev.headwater.http;

import dev.headwater.error.ApiException;

/**
 * Escapes with four digits, before Jackson sees them. Jackson takes characters for digits that are
 * none, and refuses halves of surrogate pairs in names, which JSON allows anywhere in a string;
 * written out they are the same text to JSON, and right to both.
 */
final class UnicodeEscapes {
  private static final int LENGTH = 6;
  private static final int HEX = 16;

  private UnicodeEscapes() {}

  /**
   * The same JSON without escapes of surrogates.
   *
   * @throws ApiException if there are escapes that are none
   */
  static String checked(String json) {
    return json.contains("\\u") ? rewritten(json) : json;
  }

  private static String rewritten(String json) {
    StringBuilder text = new StringBuilder(json.length());
    int at = 0;
    for (int escape = json.indexOf('\\'); escape >= 0; escape = json.indexOf('\\', at)) {
      text.append(json, at, escape);
      at = Math.min(escape + 2, json.length());
      if (at < json.length() && json.charAt(escape + 1) == 'u') {
        at = escape + LENGTH;
        int unit = unit(json, escape + 2, at);
        if (Character.isSurrogate((char) unit)) {
          text.append((char) unit);
          continue;
        }
      }
      text.append(json, escape, at);
    }
    return text.append(json, at, json.length()).toString();
  }

  private static int unit(String json, int from, int to) {
    int unit = 0;
    for (int i = from; i < to; i++) {
      char c = i < json.length() ? json.charAt(i) : ' ';
      int digit = c < 0x80 ? Character.digit(c, HEX) : -1;
      if (digit < 0) {
        throw Rejection.json();
      }
      unit = unit * HEX + digit;
    }
    return unit;
  }
}
