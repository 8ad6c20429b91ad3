package dev.headwater.failsafe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.HeadwaterException;
import dev.headwater.operation.OperationCall;
import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.OperationTally;
import dev.headwater.operation.RateLimit;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RetryTest {
  private static final OperationDefinition ONCE = OperationDefinition.of("Api", "once");
  private static final OperationDefinition FIVE = OperationDefinition.of("Api", "five").attempts(5);

  private final FakeTime time = new FakeTime();
  private final OperationTally tally = new OperationTally();
  private final FailsafeCalls setup =
      new FailsafeCalls()
          .time(time, time)
          .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
          .listener(tally);

  /** Fails so often, then succeeds. */
  private static OperationCall<String> failing(int times, Exception failure) {
    AtomicInteger calls = new AtomicInteger();
    return () -> {
      if (calls.incrementAndGet() <= times) {
        throw failure;
      }
      return "page";
    };
  }

  @Test
  void triesAgainAsOftenAsTheOperationSays() throws Exception {
    OperationCalls calls = setup.calls();
    IOException failure = new IOException("reset");

    assertThat(calls.call(FIVE, failing(4, failure))).isEqualTo("page");
    assertThat(tally.count(FIVE)).returns(5L, c -> c.calls()).returns(4L, c -> c.failures());
    assertThatThrownBy(() -> calls.call(FIVE, failing(5, failure))).isSameAs(failure);
    assertThat(tally.count(FIVE).calls()).isEqualTo(10);
  }

  @Test
  void callsOnceWhatDoesNotSayMore() {
    assertThatThrownBy(() -> setup.calls().call(ONCE, failing(1, new IOException("reset"))))
        .hasMessage("reset");
    assertThat(tally.count(ONCE).calls()).isEqualTo(1);
  }

  @Test
  void doesNotRepeatWhatCannotSucceed() {
    IllegalStateException failure = new IllegalStateException("404");

    assertThatThrownBy(() -> setup.calls().call(FIVE, failing(1, failure))).isSameAs(failure);
    assertThat(tally.count(FIVE).calls()).isEqualTo(1);
  }

  @Test
  void theApplicationSaysWhatIsRepeated() {
    OperationCalls calls = setup.retryIf(e -> !(e instanceof FileNotFoundException)).calls();

    assertThatThrownBy(() -> calls.call(FIVE, failing(1, new FileNotFoundException("gone"))))
        .isInstanceOf(FileNotFoundException.class);
    assertThat(tally.count(FIVE).calls()).isEqualTo(1);
  }

  @Test
  void waitsAsLongAsTheApiWants() throws Exception {
    Busy busy = new Busy(RateLimit.retryAt(time.instant().plusSeconds(120)));

    assertThat(setup.calls().call(FIVE, failing(1, busy))).isEqualTo("page");
    assertThat(time.pauses()).containsExactly(Duration.ofMinutes(2));
    assertThat(tally.count(FIVE).waited()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void endsAtOnceWhenInterrupted() {
    InterruptedException failure = new InterruptedException();

    assertThatThrownBy(() -> setup.calls().call(FIVE, failing(1, failure))).isSameAs(failure);
    assertThat(tally.count(FIVE).calls()).isEqualTo(1);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void endsWhenInterruptedBetweenAttempts() {
    FailsafeCalls patient = setup.backOff(Duration.ofHours(1), Duration.ofHours(2));
    OperationCall<String> call =
        () -> {
          Thread.currentThread().interrupt();
          throw new IOException("reset");
        };

    assertThatThrownBy(() -> patient.maxRetryTime(Duration.ofDays(1)).calls().call(FIVE, call))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void interruptsWhatTakesTooLong() {
    OperationDefinition slow = OperationDefinition.of("Api", "slow").timeoutMillis(20);
    CountDownLatch never = new CountDownLatch(1);

    assertThatThrownBy(() -> setup.calls().run(slow, never::await))
        .isInstanceOf(HeadwaterException.class)
        .hasMessage("[HW812] operation 'Api.slow' took longer than PT0.02S, and was interrupted");
    assertThat(Thread.interrupted()).isFalse();
    assertThat(tally.count(slow).failures()).isEqualTo(1);
  }

  @Test
  void triesAgainWhatTookTooLong() throws Exception {
    OperationDefinition slow = FIVE.timeoutMillis(20);
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger attempts = new AtomicInteger();

    String page =
        setup
            .calls()
            .call(
                slow,
                () -> {
                  if (attempts.incrementAndGet() < 3) {
                    never.await();
                  }
                  return "page";
                });

    assertThat(page).isEqualTo("page");
    assertThat(attempts).hasValue(3);
  }

  @Test
  void aLimitOnTimePassesOnWhatTheCallThrows() {
    IOException failure = new IOException("reset");
    OperationDefinition limited = ONCE.timeoutMillis(60_000);

    assertThatThrownBy(() -> setup.calls().call(limited, failing(1, failure))).isSameAs(failure);
  }
}
