package dev.headwater.failsafe;

import static java.util.Objects.requireNonNull;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicyBuilder;
import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import dev.headwater.sync.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes failed calls of sources again, bounded by tries and by time: {@code Sync.retry(new
 * FailsafeRetry(5).maxTime(Duration.ofMinutes(2)))}. For connectors whose calls are not operations;
 * {@link FailsafeCalls} does it for those that are. Immutable; each method gives another one.
 *
 * <p>A failure that names a time to come back is waited for until then, or, if that is past the
 * time that there is, not retried.
 */
public final class FailsafeRetry implements RetryPolicy {
  private static final Duration NOT_NAMED = Duration.ofNanos(-1);

  private final int attempts;
  private final BackOff backOff;
  private final Clock clock;

  /**
   * So many attempts at most, at least 1, with back-off from 1 second to 1 minute, for at most 10
   * minutes a call.
   */
  public FailsafeRetry(int attempts) {
    this(attempts, FailsafeSettings.DEFAULTS.backOff(), Clock.systemUTC());
    if (attempts < 1) {
      throw new IllegalArgumentException("at least 1 attempt, not " + attempts);
    }
  }

  private FailsafeRetry(int attempts, BackOff backOff, Clock clock) {
    this.attempts = attempts;
    this.backOff = backOff;
    this.clock = clock;
  }

  /**
   * Waits between attempts: at first so long, then twice as long each time, up to a limit, each a
   * fifth more or less by chance.
   */
  public FailsafeRetry backOff(Duration first, Duration longest) {
    return new FailsafeRetry(attempts, backOff.between(first, longest), clock);
  }

  /** Makes no further attempt after so long. */
  public FailsafeRetry maxTime(Duration time) {
    return new FailsafeRetry(attempts, backOff.within(requireNonNull(time, "time")), clock);
  }

  FailsafeRetry clock(Clock other) {
    return new FailsafeRetry(attempts, backOff, other);
  }

  @Override
  public <T> T call(Callable<T> call, Predicate<Exception> retried) throws Exception {
    if (attempts == 1) {
      return call.call();
    }
    Instant end = clock.instant().plus(backOff.maxTime());
    RetryPolicyBuilder<Object> policy =
        dev.failsafe.RetryPolicy.builder()
            .handleIf(
                failure -> failure instanceof Exception e && isInTime(e, end) && retried.test(e))
            .withMaxAttempts(attempts)
            .withDelayFn(context -> untilNamed(context.getLastException()));
    try {
      return Failsafe.with(backOff.addTo(policy).build()).get(call::call);
    } catch (FailsafeException e) {
      throw Unwrapped.of(e);
    }
  }

  /** Whether it may be retried before the end of the time that there is. */
  private static boolean isInTime(Exception failure, Instant end) {
    return !(failure instanceof InterruptedException)
        && named(failure).filter(then -> then.isAfter(end)).isEmpty();
  }

  /** How long until the time that a failure names; negative, which means back-off, without one. */
  private Duration untilNamed(@Nullable Throwable failure) {
    return named(failure).map(then -> Duration.between(clock.instant(), then)).orElse(NOT_NAMED);
  }

  private static Optional<Instant> named(@Nullable Throwable failure) {
    return failure instanceof RateLimited limited
        ? Optional.ofNullable(limited.rateLimit()).flatMap(RateLimit::blockedUntil)
        : Optional.empty();
  }
}
