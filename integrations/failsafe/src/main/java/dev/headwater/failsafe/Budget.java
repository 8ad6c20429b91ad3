package dev.headwater.failsafe;

import dev.failsafe.RateLimiter;
import dev.headwater.operation.RateBudgetDefinition;
import java.time.Duration;

/** One rate budget in use. Thread-safe. */
final class Budget {
  private final RateLimiter<Object> limiter;
  private final Gate gate = new Gate();

  Budget(RateBudgetDefinition definition) {
    this.limiter = RateLimiter.burstyBuilder(definition.calls(), definition.per()).build();
  }

  /**
   * Takes a permit, and gives how long until it is valid; less than nothing if that is too long.
   */
  Duration reserve(Duration maxWait) {
    return limiter.tryReservePermit(maxWait);
  }

  Gate gate() {
    return gate;
  }
}
