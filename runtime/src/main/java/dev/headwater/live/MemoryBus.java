package dev.headwater.live;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A bus of one process, without a history: only who is subscribed is told. Listeners are called in
 * the thread that publishes.
 */
public final class MemoryBus implements LiveBus {
  private final AtomicLong next = new AtomicLong();
  private final ConcurrentMap<Object, ConcurrentSkipListMap<Long, Subscriber>> subscribers =
      new ConcurrentHashMap<>();

  /** A bus that nobody is subscribed to yet. */
  public MemoryBus() {}

  private record Subscriber(Topic topic, LiveListener listener) {}

  @Override
  public void publish(List<? extends LiveEvent> events) {
    for (LiveEvent event : events) {
      ConcurrentSkipListMap<Long, Subscriber> near = subscribers.get(Topic.key(event));
      if (near != null) {
        for (Subscriber subscriber : near.values()) {
          if (subscriber.topic().matches(event)) {
            subscriber.listener().happened(event);
          }
        }
      }
    }
  }

  @Override
  public LiveSubscription subscribe(
      Topic topic, @Nullable String lastEventId, LiveListener listener) {
    Long number = next.getAndIncrement();
    subscribers.compute(
        topic.key(),
        (key, found) -> {
          ConcurrentSkipListMap<Long, Subscriber> all =
              found == null ? new ConcurrentSkipListMap<>() : found;
          all.put(number, new Subscriber(topic, listener));
          return all;
        });
    return () ->
        subscribers.computeIfPresent(
            topic.key(),
            (key, all) -> {
              all.remove(number);
              return all.isEmpty() ? null : all;
            });
  }

  /** How many topics there are subscriptions to, or groups of these. */
  int size() {
    return subscribers.size();
  }
}
