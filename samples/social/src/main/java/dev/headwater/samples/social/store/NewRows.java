package dev.headwater.samples.social.store;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers and times of the rows that are added. Thread-safe. */
public final class NewRows {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final AtomicLong count = new AtomicLong();

  /** The next row, the first of which has the number 1. */
  public NewRow next() {
    long number = count.incrementAndGet();
    return new NewRow(number, START.plusSeconds(number));
  }

  void reset() {
    count.set(0);
  }

  /** What is said of a new row by the order they were added in. */
  public record NewRow(long number, Instant createdAt) {}
}
