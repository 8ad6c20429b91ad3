package dev.headwater.failsafe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.operation.RateLimit;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class FailsafeRetryTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  private final AtomicInteger calls = new AtomicInteger();
  private final FailsafeRetry retry =
      new FailsafeRetry(5).backOff(Duration.ofMillis(1), Duration.ofMillis(2));

  /** Fails so often, then succeeds. */
  private Callable<String> failing(int times, Exception failure) {
    return () -> {
      if (calls.incrementAndGet() <= times) {
        throw failure;
      }
      return "page";
    };
  }

  @Test
  void isBoundedByTries() throws Exception {
    IOException failure = new IOException("reset");

    assertThat(retry.call(failing(4, failure), e -> true)).isEqualTo("page");
    assertThat(calls).hasValue(5);
    assertThatThrownBy(() -> retry.call(failing(99, failure), e -> true)).isSameAs(failure);
    assertThat(calls).hasValue(10);
  }

  @Test
  void isBoundedByTime() {
    IOException failure = new IOException("reset");
    FailsafeRetry brief =
        new FailsafeRetry(1_000_000)
            .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
            .maxTime(Duration.ofMillis(20));

    assertThatThrownBy(() -> brief.call(failing(1_000_000, failure), e -> true)).isSameAs(failure);
    assertThat(calls.get()).isBetween(1, 1000);
  }

  @Test
  void callsOnceWhatIsNotToBeRetried() {
    IOException failure = new IOException("gone");

    assertThatThrownBy(() -> retry.call(failing(1, failure), e -> false)).isSameAs(failure);
    assertThat(calls).hasValue(1);
  }

  @Test
  void waitsUntilTheTimeThatAFailureNames() throws Exception {
    FailsafeRetry patient =
        new FailsafeRetry(2)
            .backOff(Duration.ofHours(1), Duration.ofHours(2))
            .maxTime(Duration.ofDays(1))
            .clock(Clock.fixed(NOW, ZoneOffset.UTC));
    Busy busy = new Busy(RateLimit.retryAt(NOW.plusMillis(5)));

    assertThat(patient.call(failing(1, busy), e -> true)).isEqualTo("page");
  }

  @Test
  void doesNotWaitForATimeThatIsTooFar() {
    FailsafeRetry limited =
        retry.maxTime(Duration.ofSeconds(1)).clock(Clock.fixed(NOW, ZoneOffset.UTC));
    Busy busy = new Busy(RateLimit.retryAt(NOW.plusSeconds(2)));

    assertThatThrownBy(() -> limited.call(failing(1, busy), e -> true)).isSameAs(busy);
    assertThat(calls).hasValue(1);
  }

  @Test
  void endsWhenInterruptedBetweenAttempts() {
    FailsafeRetry patient =
        new FailsafeRetry(2)
            .backOff(Duration.ofHours(1), Duration.ofHours(2))
            .maxTime(Duration.ofDays(1));
    Callable<String> call =
        () -> {
          Thread.currentThread().interrupt();
          throw new IOException("reset");
        };

    assertThatThrownBy(() -> patient.call(call, e -> true))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void passesAnInterruptOn() {
    InterruptedException failure = new InterruptedException();

    assertThatThrownBy(() -> retry.call(failing(1, failure), e -> true)).isSameAs(failure);
    assertThat(calls).hasValue(1);
  }
}
