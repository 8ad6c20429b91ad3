package dev.headwater.samples.social.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Someone who goes to an event, or does not. */
public record Attendee(
    String id,
    String eventId,
    String userId,
    Status status,
    @Nullable String notes,
    Instant createdAt) {

  /** What someone has answered to an invitation. */
  public enum Status {
    /** That it comes. */
    GOING,
    /** That it may come. */
    INTERESTED,
    /** Nothing yet. */
    INVITED,
    /** That it does not come. */
    DECLINED
  }

  /** The same with another answer. */
  public Attendee answered(Status status, @Nullable String notes) {
    return new Attendee(id, eventId, userId, status, notes, createdAt);
  }
}
