package dev.headwater.samples.github.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.operation.RateLimit;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SaidLimitTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

  @Test
  void retryAfterComesFirst() {
    assertRefused(
        read(
            403,
            "",
            Map.of("Retry-After", "30", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "5")),
        30);
  }

  @Test
  void aUsedUpWindowIsWaitedOut() {
    Map<String, String> usedUp =
        Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1700000100");

    assertRefused(read(403, "", usedUp), 100);
    assertRefused(read(429, "", usedUp), 100);
    assertThat(read(200, "", usedUp))
        .isEqualTo(new SaidLimit(false, RateLimit.remaining(0, NOW.plusSeconds(100))));
  }

  @Test
  void aRefusalThatNamesNoTimeIsWaitedAMinute() {
    assertRefused(read(429, "", Map.of()), 60);
    assertRefused(read(403, "exceeded a secondary rate limit", Map.of()), 60);
    assertRefused(read(429, "", Map.of("Retry-After", "soon")), 60);
  }

  @Test
  void otherAnswersAreNoLimit() {
    Map<String, String> callsLeft =
        Map.of("X-RateLimit-Remaining", "4999", "X-RateLimit-Reset", "1507651200000");

    for (SaidLimit said :
        List.of(
            read(200, "", callsLeft),
            read(403, "Resource not accessible", callsLeft),
            read(404, "rate limit", Map.of()),
            read(503, "", Map.of()))) {
      assertThat(said.refused()).isFalse();
      assertThat(blockedUntil(said)).isEmpty();
    }
  }

  @Test
  void aServerThatSaysWhenItIsBackIsWaitedFor() {
    assertRefused(read(503, "", Map.of("Retry-After", "5")), 5);
  }

  private static void assertRefused(SaidLimit said, int seconds) {
    assertThat(said.refused()).isTrue();
    assertThat(blockedUntil(said)).contains(NOW.plusSeconds(seconds));
  }

  private static Optional<Instant> blockedUntil(SaidLimit said) {
    return Optional.ofNullable(said.rateLimit()).flatMap(RateLimit::blockedUntil);
  }

  private static SaidLimit read(int status, String body, Map<String, String> headers) {
    Map<String, List<String>> values = new TreeMap<>();
    headers.forEach((name, value) -> values.put(name, List.of(value)));
    return SaidLimit.read(
        status, HttpHeaders.of(values, (name, value) -> true), body.getBytes(UTF_8), NOW);
  }
}
