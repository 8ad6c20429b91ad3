package dev.headwater.samples.github.api;

import java.time.Duration;
import java.time.Instant;

/** The clock, and the way to let time pass until GitHub's rate limit allows the next call. */
public interface Pause {

  /** The time now. */
  Instant now();

  /**
   * Returns after this time.
   *
   * @param length how long, more than nothing
   * @throws InterruptedException if the thread is interrupted before or meanwhile
   */
  void await(Duration length) throws InterruptedException;
}
