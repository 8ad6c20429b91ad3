package dev.headwater.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Parameters of a query as the URL Standard of the WHATWG parses them. */
final class QueryText {
  private static final int HEX = 16;

  private QueryText() {}

  /** The first value of a name, decoded; empty if there is none. */
  static String value(@Nullable String query, String name) {
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        int equals = pair.indexOf('=');
        String key = equals < 0 ? pair : pair.substring(0, equals);
        if (decoded(key).equals(name)) {
          return equals < 0 ? "" : decoded(pair.substring(equals + 1));
        }
      }
    }
    return "";
  }

  private static String decoded(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length);
    for (int i = 0; i < utf8.length; i++) {
      int high = i + 2 < utf8.length ? digit(utf8[i + 1]) : -1;
      int low = i + 2 < utf8.length ? digit(utf8[i + 2]) : -1;
      if (utf8[i] == '%' && high >= 0 && low >= 0) {
        out.write(high * HEX + low);
        i += 2;
      } else {
        out.write(utf8[i] == '+' ? ' ' : utf8[i]);
      }
    }
    return BodyText.of(ByteBuffer.wrap(out.toByteArray()));
  }

  private static int digit(byte ascii) {
    return ascii < 0 ? -1 : Character.digit(ascii, HEX);
  }
}
