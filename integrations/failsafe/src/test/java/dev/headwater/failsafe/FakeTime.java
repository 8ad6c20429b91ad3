package dev.headwater.failsafe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that only a pause moves. */
final class FakeTime extends Clock implements Pause {
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-31T12:00:00Z");

  @Override
  public void sleep(Duration duration) {
    pauses.add(duration);
    now = now.plus(duration);
  }

  /** What was waited, in order. */
  List<Duration> pauses() {
    return pauses;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
