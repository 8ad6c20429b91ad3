package dev.headwater.http;

import dev.headwater.live.LiveSubscription;
import dev.headwater.plan.Selection;
import org.jspecify.annotations.Nullable;

/** What a client is told of on a stream. */
final class Subscription {
  final String id;
  final String type;
  final Selection selection;
  private @Nullable LiveSubscription source;
  private boolean cancelled;

  /**
   * A subscription that has no source yet.
   *
   * @param type of the row, or of the nodes of the list unless an event names another
   * @param selection of the row or node
   */
  Subscription(String id, String type, Selection selection) {
    this.id = id;
    this.type = type;
    this.selection = selection;
  }

  /** Says where the events come from. */
  void from(LiveSubscription bus) {
    synchronized (this) {
      source = bus;
      if (!cancelled) {
        return;
      }
    }
    bus.cancel();
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  void cancel() {
    LiveSubscription bus;
    synchronized (this) {
      cancelled = true;
      bus = source;
      source = null;
    }
    if (bus != null) {
      bus.cancel();
    }
  }
}
