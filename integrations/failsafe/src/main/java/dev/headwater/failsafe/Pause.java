package dev.headwater.failsafe;

import java.time.Duration;

/** Lets a thread wait; in tests, for no time. */
@FunctionalInterface
interface Pause {

  Pause SYSTEM = duration -> Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);

  void sleep(Duration duration) throws InterruptedException;
}
