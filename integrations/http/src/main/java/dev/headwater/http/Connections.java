package dev.headwater.http;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The streams that are open, by the ids that clients chose. Thread-safe. */
final class Connections implements LiveStream.Hub, AutoCloseable {
  private final ConcurrentMap<String, LiveStream> open = new ConcurrentHashMap<>();
  private final Heartbeats heartbeats;
  private volatile boolean closed;

  Connections(Heartbeats heartbeats) {
    this.heartbeats = heartbeats;
  }

  /** Takes a stream up; an earlier one of its id ends. */
  void add(LiveStream stream) {
    LiveStream earlier = open.put(stream.connectionId(), stream);
    heartbeats.add(stream);
    if (earlier != null) {
      earlier.close();
    }
    if (closed) {
      stream.close();
    }
  }

  /** The open stream of an id; null if there is none. */
  @Nullable LiveStream find(String connectionId) {
    return open.get(connectionId);
  }

  int size() {
    return open.size();
  }

  @Override
  public void ended(LiveStream stream) {
    open.remove(stream.connectionId(), stream);
    heartbeats.remove(stream);
  }

  /** Ends all streams, also those that are yet to come. */
  @Override
  public void close() {
    closed = true;
    List.copyOf(open.values()).forEach(LiveStream::close);
    heartbeats.close();
  }
}
