package dev.headwater.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.OperationOutcome;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OperationLogTest {
  private static final OperationDefinition ISSUES = OperationDefinition.of("IssueApi", "issues");
  private final Exception failure = new IOException("GET /issues?token=tok_0c5f6a: 500");

  private final Lines lines = new Lines();
  private final OperationLog log = new OperationLog(Duration.ofSeconds(2));

  @AfterEach
  void endLines() {
    lines.close();
    Lines.level("dev.headwater", null);
  }

  private void called(int millis, Exception cause) {
    log.called(new OperationOutcome(ISSUES, Instant.EPOCH, Duration.ofMillis(millis), cause));
  }

  private List<String> written() {
    return lines.of("dev.headwater.operation").map(Lines::text).toList();
  }

  @Test
  void tellsOfSlowCallsOnly() {
    called(1_999, null);
    called(2_000, null);

    assertThat(written()).containsExactly("WARN operation was slow operation=IssueApi.issues");
    assertThat(Lines.value(lines.of("dev.headwater.operation").findAny().get(), "durationMillis"))
        .isEqualTo("2000");
  }

  @Test
  void tellsWhatClassAFailureIsOf() {
    Lines.level("dev.headwater", Level.INFO);
    called(10, failure);

    assertThat(written())
        .containsExactly(
            "WARN operation failed operation=IssueApi.issues exception=java.io.IOException");
    assertThat(lines.of("dev.headwater.operation"))
        .noneMatch(line -> Lines.whole(line).contains("tok_0c5f6a"));
  }

  @Test
  void hasTheExceptionForDebugging() {
    called(10, failure);

    assertThat(written())
        .containsExactly(
            "WARN operation failed operation=IssueApi.issues exception=java.io.IOException"
                + " ! java.io.IOException");
  }

  @Test
  void anInterruptIsNoFailureOfTheApi() {
    called(10, new InterruptedException());

    assertThat(written())
        .containsExactly(
            "DEBUG operation was interrupted operation=IssueApi.issues"
                + " exception=java.lang.InterruptedException ! java.lang.InterruptedException");
  }

  @Test
  void tellsOfLongWaitsWithoutDebugging() {
    log.waits(ISSUES, Duration.ofSeconds(1));
    log.waits(ISSUES, Duration.ofSeconds(2));

    assertThat(written())
        .containsExactly(
            "DEBUG operation waits for its rate budgets operation=IssueApi.issues",
            "INFO operation waits for its rate budgets operation=IssueApi.issues");
  }
}
