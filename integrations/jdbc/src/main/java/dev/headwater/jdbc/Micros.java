package dev.headwater.jdbc;

import java.time.Instant;

/** Times as microseconds since 1970, as the store keeps its own. */
final class Micros {
  private static final long MILLION = 1_000_000;
  private static final int NANOS = 1_000;

  private Micros() {}

  /** What is finer is cut off. */
  static long of(Instant time) {
    return Math.addExact(
        Math.multiplyExact(time.getEpochSecond(), MILLION), time.getNano() / NANOS);
  }

  static Instant toInstant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MILLION), Math.floorMod(micros, MILLION) * NANOS);
  }
}
