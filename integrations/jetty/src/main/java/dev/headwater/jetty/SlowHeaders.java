package dev.headwater.jetty;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections that take too long to send the headers of a request: a byte now and then keeps
 * a connection from being idle, and would hold it forever.
 */
final class SlowHeaders extends AbstractLifeCycle implements Connection.Listener {
  /** How many looks there are in the time for a request. */
  private static final int LOOKS = 4;

  private final long nanos;
  private final ServerConnector connector;
  private final Map<Connection, Progress> connections = new ConcurrentHashMap<>();
  private Scheduler.@Nullable Task next;

  /** What was seen of a connection at the time when it last made progress. */
  private record Progress(long messages, long bytes, long since) {}

  SlowHeaders(Duration timeout, ServerConnector connector) {
    this.nanos = timeout.toNanos();
    this.connector = connector;
  }

  @Override
  protected void doStart() {
    look();
  }

  @Override
  protected void doStop() {
    Scheduler.Task planned = next;
    if (planned != null) {
      planned.cancel();
    }
  }

  @Override
  public void onOpened(Connection connection) {
    connections.put(connection, new Progress(0, 0, System.nanoTime()));
  }

  @Override
  public void onClosed(Connection connection) {
    connections.remove(connection);
  }

  private void look() {
    long now = System.nanoTime();
    connections.replaceAll((connection, seen) -> looked(connection, seen, now));
    next = connector.getScheduler().schedule(this::look, nanos / LOOKS, TimeUnit.NANOSECONDS);
  }

  /** A request whose headers have come is counted, and one that is answered no longer awaited. */
  private Progress looked(Connection connection, Progress seen, long now) {
    long messages = connection.getMessagesIn() + connection.getMessagesOut();
    long bytes = connection.getBytesIn();
    boolean isAnswering = connection.getMessagesIn() > connection.getMessagesOut();
    if (messages != seen.messages() || bytes == seen.bytes() || isAnswering) {
      return new Progress(messages, bytes, now);
    }
    if (now - seen.since() > nanos) {
      connection.getEndPoint().close();
    }
    return seen;
  }
}
