package dev.headwater.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which run writes, when, and on whose authority.
 *
 * @param run the run's id, or any other text outside of runs
 * @param at the time of whatever it writes, which becomes the time of each field it sets
 * @param lease what the run holds, and without which nothing is written; null outside of runs
 */
public record RunWrite(String run, Instant at, @Nullable Lease lease) {

  /** A write that no lease guards. */
  public static RunWrite of(String run, Instant at) {
    return new RunWrite(run, at, null);
  }
}
