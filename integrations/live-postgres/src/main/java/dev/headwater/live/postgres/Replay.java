package dev.headwater.live.postgres;

import dev.headwater.live.LiveEvent;
import dev.headwater.live.LiveListener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listener that is told of the past first: what happens meanwhile waits. It is told nothing that
 * it knows already.
 */
final class Replay implements LiveListener {
  private final LiveListener listener;
  private final long known;
  private @Nullable List<LiveEvent> waiting = new ArrayList<>();

  /** A replay for a listener that knows all up to an id. */
  Replay(LiveListener listener, long known) {
    this.listener = listener;
    this.known = known;
  }

  @Override
  public synchronized void happened(LiveEvent event) {
    if (waiting != null) {
      waiting.add(event);
    } else {
      tell(event);
    }
  }

  private void tell(LiveEvent event) {
    String id = event.eventId();
    if (id == null || Long.parseLong(id) > known) {
      listener.happened(event);
    }
  }

  /** Tells of the past, and of what has happened meanwhile. */
  synchronized void past(List<LiveEvent> past) {
    past.forEach(listener::happened);
    List<LiveEvent> meanwhile = waiting;
    waiting = null;
    if (meanwhile != null) {
      meanwhile.forEach(this::tell);
    }
  }
}
