package dev.headwater.samples.github.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * The part of a listing that one request asks for.
 *
 * @param from how many items come before it
 * @param size how many it has at most
 * @param page its number, from 1
 */
record Slice(int from, int size, int page) {
  private static final String PREFIX = "cursor:v1:";

  /** A slice by {@code page}, or by the position that {@code after} hides. */
  static Slice of(Map<String, String> query) {
    int size = Math.min(100, Integer.parseInt(query.getOrDefault("per_page", "30")));
    int page = Integer.parseInt(query.getOrDefault("page", "1"));
    String after = query.get("after");
    return new Slice(after == null ? (page - 1) * size : position(after), size, page);
  }

  int end(int total) {
    return Math.min(total, from + size);
  }

  /** The parameters that ask for the next slice by its number. */
  String nextByPage() {
    return "per_page=" + size + "&page=" + (page + 1);
  }

  /** The parameters that ask for the next slice by a position that only the server can read. */
  String nextByPosition() {
    byte[] position = (PREFIX + (from + size)).getBytes(StandardCharsets.UTF_8);
    String after = Base64.getUrlEncoder().withoutPadding().encodeToString(position);
    return "per_page=" + size + "&after=" + after + "&page=" + (page + 1);
  }

  private static int position(String after) {
    String text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
    return Integer.parseInt(text.substring(PREFIX.length()));
  }
}
