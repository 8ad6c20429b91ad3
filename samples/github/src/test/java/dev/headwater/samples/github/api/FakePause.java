package dev.headwater.samples.github.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still, except while it is waited on. */
public final class FakePause implements Pause {
  public static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

  private final List<Duration> waits = new ArrayList<>();
  private Instant now = START;

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void await(Duration length) {
    waits.add(length);
    now = now.plus(length);
  }

  /** How long was waited, each time. */
  public List<Duration> waits() {
    return List.copyOf(waits);
  }
}
