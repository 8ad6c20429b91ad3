package dev.headwater.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RateLimitHeadersTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  private static RateLimit read(String... namesAndValues) {
    Map<String, String> headers =
        namesAndValues.length == 2
            ? Map.of(namesAndValues[0], namesAndValues[1])
            : Map.of(namesAndValues[0], namesAndValues[1], namesAndValues[2], namesAndValues[3]);
    return RateLimitHeaders.read(headers::get, NOW);
  }

  @Test
  void retryAfterInSeconds() {
    assertThat(read("Retry-After", "90")).isEqualTo(RateLimit.retryAt(NOW.plusSeconds(90)));
  }

  @Test
  void retryAfterAsDate() {
    RateLimit limit = read("Retry-After", "Sat, 31 Jan 2026 12:01:00 GMT");

    assertThat(limit.blockedUntil()).contains(NOW.plusSeconds(60));
  }

  @Test
  void resetSinceThe1970sAndFromNow() {
    String epoch = Long.toString(NOW.plusSeconds(600).getEpochSecond());

    assertThat(read("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", epoch))
        .isEqualTo(RateLimit.remaining(0, NOW.plusSeconds(600)));
    assertThat(read("RateLimit-Remaining", "7", "RateLimit-Reset", "600"))
        .isEqualTo(RateLimit.remaining(7, NOW.plusSeconds(600)));
  }

  @Test
  void onlyAnEmptyBudgetBlocks() {
    assertThat(RateLimit.remaining(1, NOW).blockedUntil()).isEmpty();
    assertThat(RateLimit.remaining(0, NOW).blockedUntil()).contains(NOW);
    assertThat(new RateLimit(0L, null, null).blockedUntil()).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodCountsAsMissing() {
    assertThat(read("Retry-After", "soon")).isNull();
    assertThat(read("Retry-After", "-5")).isNull();
    assertThat(read("X-RateLimit-Remaining", "9999999999999999999999")).isNull();
    assertThat(read("Content-Type", "text/plain")).isNull();
  }

  @Test
  void noTextMakesItThrow() {
    Random random = new Random(1);
    String letters = "0123456789 :,GMTJanSat-";
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(30), 0, letters.length())
          .forEach(c -> text.append(letters.charAt(c)));
      read("Retry-After", text.toString(), "RateLimit-Reset", text.toString());
    }
  }
}
