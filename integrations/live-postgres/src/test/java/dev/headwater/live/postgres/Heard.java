package dev.headwater.live.postgres;

import dev.headwater.live.LiveEvent;
import dev.headwater.live.LiveListener;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A listener that remembers. */
final class Heard implements LiveListener {
  private final BlockingQueue<LiveEvent> events = new LinkedBlockingQueue<>();

  @Override
  public void happened(LiveEvent event) {
    events.add(event);
  }

  /** The next event; waits for it. */
  LiveEvent next() throws InterruptedException {
    LiveEvent event = events.poll(30, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("nothing happened");
    }
    return event;
  }

  /** The ids of so many events; waits for them. */
  List<Long> ids(int count) throws InterruptedException {
    Long[] ids = new Long[count];
    for (int i : IntStream.range(0, count).toArray()) {
      ids[i] = Long.valueOf(String.valueOf(next().eventId()));
    }
    return List.of(ids);
  }

  boolean isEmpty() {
    return events.isEmpty();
  }
}
