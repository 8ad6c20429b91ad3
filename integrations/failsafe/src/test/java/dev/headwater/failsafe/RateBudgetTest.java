package dev.headwater.failsafe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.OperationTally;
import dev.headwater.operation.RateBudgetDefinition;
import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RateBudgetTest {
  private static final RateBudgetDefinition CORE = RateBudgetDefinition.of("Api.core", 3, 3_600);
  private static final OperationDefinition ISSUES =
      OperationDefinition.of("Api", "issues").drawingOn(CORE);
  private static final OperationDefinition REPOS =
      OperationDefinition.of("Api", "repos").drawingOn(CORE);
  private static final OperationDefinition SEARCH =
      OperationDefinition.of("Api", "search")
          .drawingOn(CORE, RateBudgetDefinition.of("Api.search", 1, 3_600));
  private static final OperationDefinition FREE = OperationDefinition.of("Api", "free");

  private final FakeTime time = new FakeTime();
  private final OperationTally tally = new OperationTally();

  private OperationCalls calls(Duration maxWait) {
    return new FailsafeCalls().time(time, time).maxWait(maxWait).listener(tally).calls();
  }

  @Test
  void operationsShareABudget() throws Exception {
    OperationCalls calls = calls(Duration.ofSeconds(1));
    calls.run(ISSUES, () -> {});
    calls.run(REPOS, () -> {});
    calls.run(ISSUES, () -> {});

    assertThatThrownBy(() -> calls.run(REPOS, () -> {}))
        .hasMessage(
            "[HW811] operation 'Api.repos' would have to wait PT1H for its rate budgets, and may"
                + " wait PT1S at most; allow more, or call it less");
    assertThatCode(() -> calls.run(FREE, () -> {})).doesNotThrowAnyException();
    assertThat(tally.count(REPOS).calls()).isEqualTo(1);
  }

  @Test
  void anOperationHasABudgetOfItsOwn() throws Exception {
    OperationCalls calls = calls(Duration.ofSeconds(1));
    calls.run(SEARCH, () -> {});

    assertThatThrownBy(() -> calls.run(SEARCH, () -> {})).hasMessageStartingWith("[HW811]");
    assertThatCode(() -> calls.run(ISSUES, () -> {})).doesNotThrowAnyException();
  }

  @Test
  void eachOfSeveralAccountsHasItsOwn() throws Exception {
    OperationCalls one = calls(Duration.ofSeconds(1));
    OperationCalls other = calls(Duration.ofSeconds(1));
    for (int i = 0; i < 3; i++) {
      one.run(ISSUES, () -> {});
    }

    assertThatCode(() -> other.run(ISSUES, () -> {})).doesNotThrowAnyException();
  }

  @Test
  void waitsForTheBudgetAndSaysSo() throws Exception {
    OperationCalls calls = calls(Duration.ofHours(2));
    for (int i = 0; i < 4; i++) {
      calls.run(ISSUES, () -> {});
    }

    assertThat(time.pauses()).hasSize(1);
    assertThat(time.pauses().get(0)).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    assertThat(tally.count(ISSUES).waited()).isEqualTo(time.pauses().get(0));
  }

  @Test
  void retryAfterHoldsBackAllThatShareTheBudget() throws Exception {
    OperationCalls calls = calls(Duration.ofMinutes(5));
    Busy busy = new Busy(RateLimit.retryAt(time.instant().plusSeconds(90)));
    assertThatThrownBy(
            () ->
                calls.run(
                    ISSUES,
                    () -> {
                      throw busy;
                    }))
        .isSameAs(busy);

    calls.run(FREE, () -> {});
    assertThat(time.pauses()).isEmpty();
    calls.run(REPOS, () -> {});

    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(90));
  }

  @Test
  void anEmptyBudgetInAnAnswerHoldsBackTheNextCall() throws Exception {
    record Page(RateLimit rateLimit) implements RateLimited {}
    OperationCalls calls = calls(Duration.ofMinutes(5));

    calls.call(FREE, () -> new Page(RateLimit.remaining(1, time.instant().plusSeconds(60))));
    calls.call(FREE, () -> new Page(RateLimit.remaining(0, time.instant().plusSeconds(30))));
    assertThat(time.pauses()).isEmpty();
    calls.run(FREE, () -> {});

    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void aTimeTooFarAwayIsRefusedBeforeTheCall() throws Exception {
    record Page(RateLimit rateLimit) implements RateLimited {}
    OperationCalls calls = calls(Duration.ofMinutes(5));
    calls.call(FREE, () -> new Page(RateLimit.retryAt(time.instant().plusSeconds(3_600))));

    assertThatThrownBy(() -> calls.run(FREE, () -> {}))
        .hasMessageContaining("would have to wait PT1H");
    assertThat(time.pauses()).isEmpty();
    assertThat(tally.count(FREE).calls()).isEqualTo(1);
  }
}
