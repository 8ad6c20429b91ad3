package dev.headwater.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OperationCallsTest {
  private static final OperationDefinition ISSUES = OperationDefinition.of("Api", "issues");
  private static final OperationDefinition REPOS = OperationDefinition.of("Api", "repos");

  @Test
  void tellsTheListenerOfSuccessAndFailure() throws Exception {
    List<OperationOutcome> outcomes = new ArrayList<>();
    OperationCalls calls = OperationCalls.direct().listener(outcomes::add);
    IOException wrong = new IOException("wrong");

    assertThat(calls.call(ISSUES, () -> "page")).isEqualTo("page");
    assertThatThrownBy(
            () ->
                calls.run(
                    REPOS,
                    () -> {
                      throw wrong;
                    }))
        .isSameAs(wrong);

    assertThat(outcomes).extracting(OperationOutcome::operation).containsExactly(ISSUES, REPOS);
    assertThat(outcomes).extracting(OperationOutcome::cause).containsExactly(null, wrong);
    assertThat(outcomes).extracting(OperationOutcome::succeeded).containsExactly(true, false);
  }

  @Test
  void aTallySums() throws Exception {
    OperationTally tally = new OperationTally();
    List<Duration> waits = new ArrayList<>();
    OperationListener both =
        tally.and(
            new OperationListener() {
              @Override
              public void called(OperationOutcome outcome) {}

              @Override
              public void waits(OperationDefinition operation, Duration wait) {
                waits.add(wait);
              }
            });
    OperationCalls calls = OperationCalls.direct().listener(both);

    calls.run(ISSUES, () -> {});
    calls.run(ISSUES, () -> {});
    both.waits(ISSUES, Duration.ofSeconds(3));
    both.waits(ISSUES, Duration.ofSeconds(4));

    OperationCount count = tally.count(ISSUES);
    assertThat(count.calls()).isEqualTo(2);
    assertThat(count.failures()).isZero();
    assertThat(count.waited()).isEqualTo(Duration.ofSeconds(7));
    assertThat(count.took()).isGreaterThanOrEqualTo(count.longest());
    assertThat(waits).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(4));
    assertThat(tally.count(REPOS)).isEqualTo(OperationCount.NONE);
    assertThat(tally.counts()).containsOnlyKeys(ISSUES);
  }

  @Test
  void figuresThatAllowNothingAreRefused() {
    assertThatThrownBy(() -> ISSUES.attempts(0)).hasMessageContaining("never called");
    assertThatThrownBy(() -> RateBudgetDefinition.of("Api.core", 0, 1))
        .hasMessage("rate budget 'Api.core' of 0 calls in PT1S allows nothing");
  }

  @Test
  void answersAndFailuresCarryLimits() {
    record Page(RateLimit rateLimit) implements RateLimited {}
    RateLimit limit = new RateLimit(3L, null, null);

    assertThat(RateLimitReader.carried().ofResult(ISSUES, new Page(limit))).isSameAs(limit);
    assertThat(RateLimitReader.carried().ofResult(ISSUES, "page")).isNull();
    assertThat(RateLimitReader.carried().ofResult(ISSUES, Optional.of(new Page(limit))))
        .isSameAs(limit);
    assertThat(RateLimitReader.carried().ofResult(ISSUES, Optional.empty())).isNull();
    assertThat(RateLimitReader.carried().ofFailure(ISSUES, new IOException())).isNull();
  }
}
