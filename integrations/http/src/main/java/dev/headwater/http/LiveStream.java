package dev.headwater.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.headwater.json.Json;
import dev.headwater.json.JsonOutput;
import dev.headwater.live.LiveEvent;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The stream of one client. Events wait in a queue; one task at a time resolves and writes them,
 * and none is there while there is nothing to do, so that an idle stream holds no thread.
 *
 * <p>Whoever publishes only puts events into the queue: what may wait, such as the end of
 * subscriptions, is left to the task.
 */
final class LiveStream extends EventStream {
  private static final byte[] CONNECTED = ": connected\n\n".getBytes(US_ASCII);
  private static final Json HEARTBEAT = Json.encoded(": heartbeat\n\n");

  /** From how many bytes on the next event is left to the next write. */
  private static final int ENOUGH = 1 << 14;

  private static final int ROOM = 512;

  private final Hub hub;
  private final String connectionId;
  private final MessageWriter messages;
  private final Executor executor;
  private final int limit;
  private final @Nullable String lastEventId;

  private final Map<String, Subscription> subscriptions = new LinkedHashMap<>(2);

  private final Object lock = new Object();
  private @Nullable Deque<Waiting> queue;
  private @Nullable EventSink sink;
  private boolean busy = true;
  private boolean beat;
  private boolean closed;
  private boolean aborted;
  private boolean forgotten;

  private record Waiting(Subscription subscription, LiveEvent event) {}

  /** What streams belong to. */
  interface Hub {
    /** A stream has ended. */
    void ended(LiveStream stream);
  }

  /** What events become on a stream: frames. */
  @FunctionalInterface
  interface MessageWriter {
    /** Writes the frame of an event, if there is any. */
    void write(Subscription subscription, LiveEvent event, JsonOutput out);
  }

  LiveStream(
      Hub hub,
      String connectionId,
      @Nullable String lastEventId,
      MessageWriter messages,
      Executor executor,
      int limit) {
    this.hub = hub;
    this.connectionId = connectionId;
    this.lastEventId = lastEventId;
    this.messages = messages;
    this.executor = executor;
    this.limit = limit;
  }

  String connectionId() {
    return connectionId;
  }

  /** The last event that the client says it knows, for subscriptions that say nothing. */
  @Nullable String lastEventId() {
    return lastEventId;
  }

  @Override
  public void start(EventSink sink) {
    synchronized (lock) {
      this.sink = sink;
    }
    sink.write(ByteBuffer.wrap(CONNECTED), new OneWrite().detached());
    endIfClosed();
  }

  /**
   * Takes a subscription up, instead of one of the same id; false if the stream has ended, or has
   * as many as it may.
   */
  boolean add(Subscription subscription, int most) {
    Subscription replaced;
    synchronized (subscriptions) {
      if (forgotten
          || (subscriptions.size() >= most && !subscriptions.containsKey(subscription.id))) {
        return false;
      }
      replaced = subscriptions.remove(subscription.id);
      subscriptions.put(subscription.id, subscription);
    }
    drop(replaced);
    return true;
  }

  /** Ends a subscription, if there is one. */
  void remove(String id) {
    Subscription removed;
    synchronized (subscriptions) {
      removed = subscriptions.remove(id);
    }
    drop(removed);
  }

  private void drop(@Nullable Subscription subscription) {
    if (subscription != null) {
      subscription.cancel();
      synchronized (lock) {
        if (queue != null) {
          queue.removeIf(waiting -> waiting.subscription() == subscription);
        }
      }
    }
  }

  /** An event has reached a subscription. Never waits. */
  void happened(Subscription subscription, LiveEvent event) {
    boolean full;
    synchronized (lock) {
      if (closed || subscription.isCancelled()) {
        return;
      }
      Deque<Waiting> waiting = queue == null ? new ArrayDeque<>(1) : queue;
      full = waiting.size() >= limit;
      if (full) {
        closed = true;
        aborted = true;
      } else {
        waiting.add(new Waiting(subscription, event));
        queue = waiting;
      }
      if (busy && !full) {
        return;
      }
      busy = true;
    }
    execute(full ? this::end : this::send);
  }

  /** It is time to let the client know that the server is there. */
  void heartbeat() {
    synchronized (lock) {
      beat = true;
      if (busy || closed) {
        return;
      }
      busy = true;
    }
    execute(this::send);
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
    }
    end();
  }

  private void abort() {
    synchronized (lock) {
      aborted = true;
    }
    close();
  }

  /** Forgets everything, once. */
  private void end() {
    List<Subscription> ended;
    synchronized (subscriptions) {
      if (forgotten) {
        return;
      }
      forgotten = true;
      ended = List.copyOf(subscriptions.values());
      subscriptions.clear();
    }
    try {
      ended.forEach(Subscription::cancel);
    } finally {
      hub.ended(this); // now nothing is left of it
    }
    endIfClosed();
  }

  /** Ends the sink, once. */
  private void endIfClosed() {
    EventSink open;
    boolean atOnce;
    synchronized (lock) {
      if (!closed || sink == null) {
        return;
      }
      open = sink;
      atOnce = aborted;
      sink = null;
      queue = null;
    }
    if (atOnce) {
      open.abort();
    } else {
      open.end();
    }
  }

  private void execute(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      close(); // the server is on its way down
    }
  }

  /** Writes what waits, until nothing does or a write does not end at once. */
  private void send() {
    boolean on = true;
    while (on) {
      JsonOutput out = new JsonOutput(ROOM);
      on = fill(out) && written(out);
    }
  }

  /** Takes what waits, and makes bytes of it; false if there is nothing left to do. */
  private boolean fill(JsonOutput out) {
    while (out.size() < ENOUGH) {
      Waiting next;
      synchronized (lock) {
        if (closed) {
          return false;
        }
        next = queue == null ? null : queue.poll();
        if (next == null && !beat) {
          queue = null;
          busy = out.size() > 0;
          return busy;
        }
        if (beat) {
          out.json(HEARTBEAT);
          beat = false;
        }
      }
      if (next != null && !next.subscription().isCancelled()) {
        messages.write(next.subscription(), next.event(), out);
      }
    }
    return true;
  }

  /** Writes; whether that has ended already. */
  private boolean written(JsonOutput out) {
    EventSink open;
    synchronized (lock) {
      if (closed || sink == null) {
        return false;
      }
      open = sink;
    }
    OneWrite write = new OneWrite();
    open.write(out.buffer(), write);
    return write.hasEnded();
  }

  /** One write, which may end before it was left alone, or later and elsewhere. */
  private final class OneWrite implements EventSink.Written {
    private boolean ended;
    private boolean left;

    OneWrite detached() {
      left = true;
      return this;
    }

    @Override
    public void ended(@Nullable Throwable failure) {
      boolean alone;
      synchronized (this) {
        ended = true;
        alone = left;
      }
      if (failure != null) {
        abort();
      }
      if (alone) {
        execute(LiveStream.this::send);
      }
    }

    synchronized boolean hasEnded() {
      left = true;
      return ended;
    }
  }
}
