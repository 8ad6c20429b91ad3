package dev.headwater.live.postgres;

import dev.headwater.live.ConnectionEvent;
import dev.headwater.live.ConnectionEvent.Change;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.LiveBus;
import dev.headwater.live.LiveEvent;
import dev.headwater.live.LiveListener;
import dev.headwater.live.LiveSubscription;
import dev.headwater.live.MemoryBus;
import dev.headwater.live.Topic;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A bus for all processes that share a database. Events are kept in a table for a time, so that a
 * client that was away is told what it has missed, whichever process it comes back to; of what is
 * not kept any more, or is too much, it is told that anything may have changed.
 *
 * <p>Events get the ids of the log. Rows that they bring along are only kept if they are plain
 * values; others are fetched by who reads the event. Holds one connection for as long as it is
 * open. Failures of the database are {@link IllegalStateException}s.
 */
public final class PostgresLiveBus implements LiveBus, AutoCloseable {
  /** How many events of one topic are told again. */
  private static final int MOST = 500;

  private static final Duration KEEP = Duration.ofHours(1);

  private final DataSource database;
  private final MemoryBus here = new MemoryBus();
  private final LogReader reader;
  private final Object order = new Object();
  private long last;

  private PostgresLiveBus(DataSource database, Duration keep) {
    this.database = database;
    this.reader =
        new LogReader(
            database,
            keep,
            new LogReader.Sink() {
              @Override
              public long last() {
                return reached();
              }

              @Override
              public void take(List<EventLog.Entry> entries) {
                tell(entries);
              }
            });
  }

  /** Opens a bus that keeps events for an hour; creates its tables if they are not there. */
  public static PostgresLiveBus open(DataSource database) {
    return open(database, KEEP);
  }

  /**
   * Opens a bus; creates its tables if they are not there.
   *
   * @param keep how long events are kept at least
   */
  public static PostgresLiveBus open(DataSource database, Duration keep) {
    PostgresLiveBus bus = new PostgresLiveBus(database, keep);
    try (Connection connection = database.getConnection()) {
      EventLog.create(connection);
      bus.last = EventLog.last(connection);
    } catch (SQLException e) {
      throw failed("opened", e);
    }
    bus.reader.start();
    return bus;
  }

  private long reached() {
    synchronized (order) {
      return last;
    }
  }

  private void tell(List<EventLog.Entry> entries) {
    synchronized (order) {
      for (EventLog.Entry entry : entries) {
        here.publish(entry.event());
        last = entry.id();
      }
    }
  }

  @Override
  public void publish(List<? extends LiveEvent> events) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        publish(connection, events);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failed("written", e);
    }
  }

  /**
   * Hands over events in a transaction of the application's: they happen if it is committed. From
   * here to its end no other can hand over any, so this should be the last it does.
   */
  public void publish(Connection transaction, List<? extends LiveEvent> events)
      throws SQLException {
    List<Long> topics = new ArrayList<>(events.size());
    List<String> texts = new ArrayList<>(events.size());
    for (LiveEvent event : events) {
      topics.add(TopicHash.of(event));
      texts.add(EventText.write(event));
    }
    EventLog.append(transaction, topics, texts);
  }

  @Override
  public LiveSubscription subscribe(
      Topic topic, @Nullable String lastEventId, LiveListener listener) {
    if (lastEventId == null || lastEventId.isEmpty()) {
      return here.subscribe(topic, null, listener);
    }
    try (Connection connection = database.getConnection()) {
      return subscribe(connection, topic, known(connection, lastEventId), listener);
    } catch (SQLException e) {
      throw failed("read", e);
    }
  }

  private LiveSubscription subscribe(
      Connection connection, Topic topic, long known, LiveListener listener) throws SQLException {
    Replay replay = new Replay(listener, known);
    LiveSubscription subscription;
    long upTo;
    synchronized (order) {
      subscription = here.subscribe(topic, null, replay);
      upTo = last;
    }
    try {
      replay.past(past(connection, topic, known, upTo));
    } catch (SQLException | RuntimeException e) {
      subscription.cancel();
      throw e;
    }
    return subscription;
  }

  /** The number of an event of the log; -1 for the id of any other, from another log perhaps. */
  private long known(Connection connection, String eventId) throws SQLException {
    long number;
    try {
      number = Long.parseLong(eventId);
    } catch (NumberFormatException e) {
      return -1;
    }
    boolean is = number >= 0 && (number <= reached() || number <= EventLog.last(connection));
    return is ? number : -1;
  }

  private static List<LiveEvent> past(Connection connection, Topic topic, long known, long upTo)
      throws SQLException {
    List<EventLog.Entry> entries =
        EventLog.between(connection, TopicHash.of(topic), known, upTo, MOST + 1);
    // Asked for last: what was pruned meanwhile is not missed.
    if (entries.size() > MOST || known < EventLog.pruned(connection)) {
      return List.of(anything(topic).withEventId(Long.toString(Math.max(known, upTo))));
    }
    return entries.stream().map(EventLog.Entry::event).filter(topic::matches).toList();
  }

  /** What says that anything may have changed. */
  private static LiveEvent anything(Topic topic) {
    return topic instanceof Topic.Entity row
        ? EntityEvent.updated(row.type(), row.id())
        : ConnectionEvent.of(((Topic.Connection) topic).procedure(), Change.INVALIDATE);
  }

  private static IllegalStateException failed(String what, SQLException e) {
    return new IllegalStateException(
        "the log of live events could not be " + what + ": " + e.getMessage(), e);
  }

  /** Ends all subscriptions to it: nobody is told anything any more. */
  @Override
  public void close() {
    reader.close();
  }
}
