package dev.headwater.samples.guide;

import dev.headwater.Entity;
import dev.headwater.Id;
import java.time.Instant;

/** An order, as an immutable class. */
@Entity
public final class Order {
  private final long number;
  private final Instant placedAt;

  public Order(@Id long number, Instant placedAt) {
    this.number = number;
    this.placedAt = placedAt;
  }

  public long number() {
    return number;
  }

  public Instant placedAt() {
    return placedAt;
  }
}
