package dev.headwater.failsafe;

import dev.failsafe.RetryPolicyBuilder;
import java.time.Duration;

/**
 * How long to wait between attempts, and when to make no more.
 *
 * @param first the first wait; each is twice as long as the one before, a fifth more or less
 * @param longest the longest wait
 * @param maxTime after how long no further attempt is made
 */
record BackOff(Duration first, Duration longest, Duration maxTime) {
  private static final double JITTER = 0.2;

  /** The same, with other waits. */
  BackOff between(Duration first, Duration longest) {
    return new BackOff(first, longest, maxTime);
  }

  /** The same, for another time. */
  BackOff within(Duration time) {
    return new BackOff(first, longest, time);
  }

  <R> RetryPolicyBuilder<R> addTo(RetryPolicyBuilder<R> policy) {
    return policy.withBackoff(first, longest).withJitter(JITTER).withMaxDuration(maxTime);
  }
}
