package dev.headwater.failsafe;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Closed until the last time that an API named. Thread-safe. */
final class Gate {
  private final AtomicReference<Instant> closedUntil = new AtomicReference<>(Instant.MIN);

  void closeUntil(Instant then) {
    closedUntil.accumulateAndGet(then, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** How long it is still closed; nothing if it is open. */
  Duration remaining(Instant now) {
    Instant until = closedUntil.get();
    return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
  }
}
