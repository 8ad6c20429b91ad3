package dev.headwater.samples.github.api;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimitHeaders;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one answer says of GitHub's rate limits.
 *
 * @param refused whether the call was refused for a limit and should be made again
 * @param rateLimit how many calls are left, and when the next one may be made; null if not said
 */
record SaidLimit(boolean refused, @Nullable RateLimit rateLimit) {
  /** What GitHub asks for when it names no time itself. */
  private static final Duration DEFAULT_WAIT = Duration.ofMinutes(1);

  static SaidLimit of(HttpResponse<byte[]> answer) {
    return read(answer.statusCode(), answer.headers(), answer.body(), Instant.now());
  }

  /** Reads status, headers and, of a refusal, the text that tells a limit from a missing right. */
  static SaidLimit read(int status, HttpHeaders headers, byte[] body, Instant now) {
    RateLimit said = RateLimitHeaders.read(name -> headers.firstValue(name).orElse(null), now);
    boolean namesTime = said != null && said.blockedUntil().isPresent();
    boolean refused =
        switch (status) {
          case 429 -> true;
          case 403 -> namesTime || speaksOfLimit(body);
          case 503 -> said != null && said.retryAt() != null;
          default -> false;
        };
    return refused && !namesTime
        ? new SaidLimit(true, RateLimit.retryAt(now.plus(DEFAULT_WAIT)))
        : new SaidLimit(refused, said);
  }

  private static boolean speaksOfLimit(byte[] body) {
    return new String(body, StandardCharsets.UTF_8).contains("rate limit");
  }
}
