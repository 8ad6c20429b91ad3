package dev.headwater.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.OperationOutcome;
import dev.headwater.operation.RateBudgetDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class OperationMetricsTest {
  private static final OperationDefinition ISSUES = OperationDefinition.of("IssueApi", "issues");

  private final MeterRegistry registry = new SimpleMeterRegistry();

  private Timer calls(String outcome, String exception) {
    return registry
        .get("headwater.operation")
        .tags("api", "IssueApi", "operation", "issues", "outcome", outcome, "exception", exception)
        .timer();
  }

  @Test
  void timesEachAttempt() throws Exception {
    OperationCalls calls =
        new FailsafeCalls()
            .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
            .listener(new OperationMetrics(registry))
            .calls();
    AtomicInteger attempts = new AtomicInteger();

    calls.run(
        ISSUES.attempts(3),
        () -> {
          if (attempts.incrementAndGet() < 3) {
            throw new IOException("reset");
          }
        });

    assertThat(calls("success", "none").count()).isEqualTo(1);
    assertThat(calls("failure", "IOException").count()).isEqualTo(2);
    assertThat(registry.find("headwater.operation.wait").timer()).isNull();
  }

  @Test
  void sumsHowLongTheyTook() {
    OperationMetrics metrics = new OperationMetrics(registry);

    metrics.called(new OperationOutcome(ISSUES, Instant.EPOCH, Duration.ofMillis(30), null));
    metrics.called(new OperationOutcome(ISSUES, Instant.EPOCH, Duration.ofMillis(70), null));

    assertThat(calls("success", "none").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(100);
    assertThat(calls("success", "none").max(TimeUnit.MILLISECONDS)).isEqualTo(70);
  }

  @Test
  void timesWaitsForBudgets() throws Exception {
    RateBudgetDefinition budget = new RateBudgetDefinition("often", 1, Duration.ofMillis(50));
    OperationDefinition limited = ISSUES.drawingOn(budget);
    OperationCalls calls = new FailsafeCalls().listener(new OperationMetrics(registry)).calls();

    for (int i = 0; i < 4; i++) {
      calls.run(limited, () -> {});
    }

    Timer waits =
        registry
            .get("headwater.operation.wait")
            .tags("api", "IssueApi", "operation", "issues")
            .timer();
    assertThat(waits.count()).isPositive();
    assertThat(waits.totalTime(TimeUnit.MILLISECONDS)).isPositive();
    assertThat(calls("success", "none").count()).isEqualTo(4);
  }

  @Test
  void namesExceptionsThatHaveNoName() {
    OperationCalls calls = OperationCalls.direct().listener(new OperationMetrics(registry));
    IOException nameless = new IOException("reset") {};

    assertThatThrownBy(
            () ->
                calls.run(
                    ISSUES,
                    () -> {
                      throw nameless;
                    }))
        .isSameAs(nameless);
    assertThat(calls("failure", "anonymous").count()).isEqualTo(1);
  }

  @Test
  void givesAllMetersTheTagsOfTheApplication() throws Exception {
    OperationMetrics metrics = new OperationMetrics(registry, Tags.of("installation", "acme"));

    OperationCalls.direct().listener(metrics).run(ISSUES, () -> {});
    metrics.waits(ISSUES, Duration.ofSeconds(1));

    assertThat(registry.getMeters())
        .hasSize(2)
        .allMatch(meter -> "acme".equals(meter.getId().getTag("installation")));
  }
}
