package dev.headwater.failsafe;

import static java.util.Objects.requireNonNull;

import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationListener;
import dev.headwater.operation.RateLimitReader;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Makes calls as their operations say: again if they failed, within their rate budgets, and not
 * longer than they may take. {@code new FailsafeCalls().listener(tally).calls()}. Immutable; each
 * method gives another one.
 *
 * <p>What one {@link #calls()} gives shares its rate budgets, so there is one for each account of
 * the API.
 */
public final class FailsafeCalls {
  private final FailsafeSettings settings;

  /**
   * With back-off from 1 second to 1 minute, for at most 10 minutes a call; waiting at most 15
   * minutes for a budget; and calls made again after an {@code IOException}, a time-out, or an
   * answer that names a time to come back.
   */
  public FailsafeCalls() {
    this(FailsafeSettings.DEFAULTS);
  }

  private FailsafeCalls(FailsafeSettings settings) {
    this.settings = settings;
  }

  /**
   * Waits between attempts: at first so long, then twice as long each time, up to a limit, each a
   * fifth more or less by chance.
   */
  public FailsafeCalls backOff(Duration first, Duration longest) {
    return new FailsafeCalls(settings.withBackOff(settings.backOff().between(first, longest)));
  }

  /** Makes no further attempt after so long. */
  public FailsafeCalls maxRetryTime(Duration time) {
    return new FailsafeCalls(
        settings.withBackOff(settings.backOff().within(requireNonNull(time, "time"))));
  }

  /** Waits for rate budgets, and for times that the API names, no longer than this at once. */
  public FailsafeCalls maxWait(Duration wait) {
    return new FailsafeCalls(settings.withMaxWait(requireNonNull(wait, "wait")));
  }

  /** Makes calls again after these exceptions, instead of the usual ones. */
  public FailsafeCalls retryIf(Predicate<Exception> failure) {
    return new FailsafeCalls(settings.withRetryIf(requireNonNull(failure, "failure")));
  }

  /** Finds what the API says of its limits in another way than {@link RateLimitReader#carried}. */
  public FailsafeCalls rateLimits(RateLimitReader reader) {
    return new FailsafeCalls(settings.withReader(requireNonNull(reader, "reader")));
  }

  /** Tells a listener of each attempt and each wait. */
  public FailsafeCalls listener(OperationListener listener) {
    return new FailsafeCalls(settings.withListener(requireNonNull(listener, "listener")));
  }

  FailsafeCalls time(Clock clock, Pause pause) {
    return new FailsafeCalls(settings.withTime(clock, pause));
  }

  /**
   * What makes the calls. From the outside in: attempts; before each, the wait for budgets; then
   * the listener; and around the call itself, the time limit.
   */
  public OperationCalls calls() {
    OperationCalls timed = new TimedCalls(OperationCalls.direct());
    OperationCalls recorded = timed.listener(settings.listener());
    return new RetriedCalls(new BudgetedCalls(recorded, settings), settings);
  }
}
