package dev.headwater.samples.github.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

  @Test
  void retryAfterComesFirst() {
    assertThat(
            read(
                403,
                "",
                Map.of(
                    "Retry-After", "30", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "5")))
        .isEqualTo(new RateLimit(true, NOW.plusSeconds(30)));
  }

  @Test
  void aUsedUpWindowIsWaitedOut() {
    Map<String, String> usedUp =
        Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1000100");

    assertThat(read(403, "", usedUp)).isEqualTo(new RateLimit(true, NOW.plusSeconds(100)));
    assertThat(read(429, "", usedUp)).isEqualTo(new RateLimit(true, NOW.plusSeconds(100)));
    assertThat(read(200, "", usedUp)).isEqualTo(new RateLimit(false, NOW.plusSeconds(100)));
  }

  @Test
  void aRefusalThatNamesNoTimeIsWaitedAMinute() {
    RateLimit minute = new RateLimit(true, NOW.plusSeconds(60));

    assertThat(read(429, "", Map.of())).isEqualTo(minute);
    assertThat(read(403, "exceeded a secondary rate limit", Map.of())).isEqualTo(minute);
    assertThat(read(429, "", Map.of("Retry-After", "soon"))).isEqualTo(minute);
  }

  @Test
  void otherAnswersAreNoLimit() {
    RateLimit none = new RateLimit(false, Instant.MIN);
    Map<String, String> callsLeft =
        Map.of("X-RateLimit-Remaining", "4999", "X-RateLimit-Reset", "1507651200000");

    assertThat(read(200, "", callsLeft)).isEqualTo(none);
    assertThat(read(403, "Resource not accessible", callsLeft)).isEqualTo(none);
    assertThat(read(404, "rate limit", Map.of())).isEqualTo(none);
    assertThat(read(503, "", Map.of())).isEqualTo(none);
  }

  @Test
  void aServerThatSaysWhenItIsBackIsWaitedFor() {
    assertThat(read(503, "", Map.of("Retry-After", "5")))
        .isEqualTo(new RateLimit(true, NOW.plusSeconds(5)));
  }

  private static RateLimit read(int status, String body, Map<String, String> headers) {
    Map<String, List<String>> values = new TreeMap<>();
    headers.forEach((name, value) -> values.put(name, List.of(value)));
    return RateLimit.read(
        status, HttpHeaders.of(values, (name, value) -> true), body.getBytes(UTF_8), NOW);
  }
}
