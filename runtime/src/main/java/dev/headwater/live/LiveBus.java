package dev.headwater.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where applications publish what has changed, and whoever serves clients subscribes to it. Thread-
 * safe.
 */
public interface LiveBus {

  /**
   * Hands over events. All that one thread publishes reaches each subscription in that order, and
   * one event reaches subscriptions in the order of these. Returns without waiting for clients.
   */
  void publish(List<? extends LiveEvent> events);

  /** Hands over an event. */
  default void publish(LiveEvent event) {
    publish(List.of(event));
  }

  /**
   * Subscribes to what happens from now on or, if the bus has a history, from behind an event on.
   * Of a history that does not reach back to it, the listener is told that anything may have
   * changed.
   *
   * @param lastEventId the last event that the subscriber knows; null if it knows none
   */
  LiveSubscription subscribe(Topic topic, @Nullable String lastEventId, LiveListener listener);
}
