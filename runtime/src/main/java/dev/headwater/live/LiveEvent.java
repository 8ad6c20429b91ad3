package dev.headwater.live;

import org.jspecify.annotations.Nullable;

/** Something that happened, and that clients may look at. Immutable. */
public sealed interface LiveEvent permits EntityEvent, ConnectionEvent {

  /** What the event is known by; null if it has no id. A bus with a history gives it one. */
  @Nullable String eventId();

  /** The same with an id. */
  LiveEvent withEventId(@Nullable String eventId);
}
