package dev.headwater.http;

import org.jspecify.annotations.Nullable;

/**
 * What a server knows of a request before its body is read.
 *
 * @param method {@code POST}, in upper case
 * @param path of the URL, as it was sent: what it ends with says which endpoint is meant
 * @param query of the URL, as it was sent, without the question mark; null if there is none
 */
public record FateRequest(
    String method, String path, @Nullable String query, RequestHeaders headers) {

  /** Whether it is for the live endpoint; all others are for that of operations. */
  public boolean isLive() {
    return path.endsWith("/live");
  }
}
