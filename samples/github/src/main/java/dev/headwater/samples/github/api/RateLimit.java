package dev.headwater.samples.github.api;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one answer says of GitHub's rate limits.
 *
 * @param refused whether the call was refused for a limit and should be made again
 * @param notBefore when the next call may be made; in the past if at once
 */
record RateLimit(boolean refused, Instant notBefore) {
  /** What GitHub asks for when it names no time itself. */
  private static final Duration DEFAULT_WAIT = Duration.ofMinutes(1);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");

  /** Reads status, headers and, of a refusal, the text that tells a limit from a missing right. */
  static RateLimit read(int status, HttpHeaders headers, byte[] body, Instant now) {
    Optional<Instant> retryAfter = seconds(headers, "retry-after").map(now::plusSeconds);
    Optional<Instant> reset = reset(headers);
    boolean refused =
        switch (status) {
          case 429 -> true;
          case 403 -> retryAfter.isPresent() || reset.isPresent() || speaksOfLimit(body);
          case 503 -> retryAfter.isPresent();
          default -> false;
        };
    if (refused) {
      return new RateLimit(true, retryAfter.or(() -> reset).orElse(now.plus(DEFAULT_WAIT)));
    }
    return new RateLimit(false, reset.orElse(Instant.MIN));
  }

  /** When the window of calls starts anew, if this one is used up. */
  private static Optional<Instant> reset(HttpHeaders headers) {
    return seconds(headers, "x-ratelimit-remaining").filter(left -> left == 0).isPresent()
        ? seconds(headers, "x-ratelimit-reset").map(Instant::ofEpochSecond)
        : Optional.empty();
  }

  private static Optional<Long> seconds(HttpHeaders headers, String name) {
    return headers
        .firstValue(name)
        .map(String::strip)
        .filter(value -> SECONDS.matcher(value).matches())
        .map(Long::valueOf);
  }

  private static boolean speaksOfLimit(byte[] body) {
    return new String(body, StandardCharsets.UTF_8).contains("rate limit");
  }
}
