package dev.headwater.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets all streams beat, each in its own time, with one thread that is there if any stream is. */
final class Heartbeats implements AutoCloseable {
  private static final long TICK_MILLIS = 100;

  private final long interval;
  private final long tick;
  private final ScheduledThreadPoolExecutor clock;

  /** When streams are due; since all have one interval, the first is due first. */
  private final Map<LiveStream, Long> due = new LinkedHashMap<>();

  private @Nullable ScheduledFuture<?> ticking;

  Heartbeats(long intervalMillis) {
    this.interval = TimeUnit.MILLISECONDS.toNanos(intervalMillis);
    this.tick = Math.min(TICK_MILLIS, intervalMillis);
    this.clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "headwater-heartbeats");
              thread.setDaemon(true);
              return thread;
            });
    clock.setKeepAliveTime(10, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
    clock.setRemoveOnCancelPolicy(true);
  }

  synchronized void add(LiveStream stream) {
    due.put(stream, System.nanoTime() + interval);
    if (ticking == null && !clock.isShutdown()) {
      ticking = clock.scheduleAtFixedRate(this::tick, tick, tick, TimeUnit.MILLISECONDS);
    }
  }

  synchronized void remove(LiveStream stream) {
    due.remove(stream);
    if (due.isEmpty() && ticking != null) {
      ticking.cancel(false);
      ticking = null;
    }
  }

  private void tick() {
    takeDue(System.nanoTime()).forEach(LiveStream::heartbeat);
  }

  private synchronized List<LiveStream> takeDue(long now) {
    List<LiveStream> taken = new ArrayList<>();
    Iterator<Map.Entry<LiveStream, Long>> all = due.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<LiveStream, Long> next = all.next();
      if (next.getValue() - now > 0) {
        break;
      }
      taken.add(next.getKey());
      all.remove();
    }
    taken.forEach(stream -> due.put(stream, now + interval));
    return taken;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
