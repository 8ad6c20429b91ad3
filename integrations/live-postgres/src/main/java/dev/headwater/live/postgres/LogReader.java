package dev.headwater.live.postgres;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Reads the log as it grows, with one connection and one thread. If the connection breaks, it goes
 * on with another from where it was.
 */
final class LogReader implements Runnable, AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.headwater.live.postgres");
  private static final Executor HERE = Runnable::run;
  private static final int BATCH = 500;

  /** How long it waits to be notified before it looks by itself. */
  private static final int WAIT_MILLIS = 1000;

  private static final long LEAST_PAUSE_MILLIS = 50;
  private static final long MOST_PAUSE_MILLIS = 5000;

  private final DataSource database;
  private final Duration keep;
  private final Sink sink;
  private final Thread thread;
  private final CountDownLatch closed = new CountDownLatch(1);
  private long pause = LEAST_PAUSE_MILLIS;
  private long nextPruning = System.nanoTime();
  private @Nullable Connection open;

  /** Where events go. */
  interface Sink {
    /** The id up to which all is known. */
    long last();

    /** Events that follow. */
    void take(List<EventLog.Entry> entries);
  }

  LogReader(DataSource database, Duration keep, Sink sink) {
    this.database = database;
    this.keep = keep;
    this.sink = sink;
    this.thread = new Thread(this, "headwater-live-log");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  @Override
  public void run() {
    while (!isClosed()) {
      try (Connection connection = database.getConnection()) {
        if (opened(connection)) {
          listen(connection);
        }
      } catch (SQLException | RuntimeException e) {
        if (!isClosed()) {
          LOG.log(Level.WARNING, "the log of live events cannot be read; trying again", e);
          pause();
        }
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    PGConnection notified = connection.unwrap(PGConnection.class);
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + EventLog.CHANNEL);
    }
    while (!isClosed()) {
      List<EventLog.Entry> entries = EventLog.after(connection, sink.last(), BATCH);
      pause = LEAST_PAUSE_MILLIS;
      if (!entries.isEmpty()) {
        sink.take(entries);
      }
      prune(connection);
      if (entries.size() < BATCH) {
        notified.getNotifications(WAIT_MILLIS);
      }
    }
  }

  private void prune(Connection connection) throws SQLException {
    if (System.nanoTime() - nextPruning >= 0) {
      EventLog.prune(connection, keep);
      nextPruning = System.nanoTime() + keep.toNanos() / 10;
    }
  }

  private void pause() {
    try {
      boolean unusedClosed = closed.await(pause, TimeUnit.MILLISECONDS);
      pause = Math.min(2 * pause, MOST_PAUSE_MILLIS);
    } catch (InterruptedException e) {
      closed.countDown();
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private synchronized boolean opened(Connection connection) {
    open = connection;
    return !isClosed();
  }

  @Override
  public void close() {
    Connection broken;
    synchronized (this) {
      closed.countDown();
      broken = open;
    }
    try {
      if (broken != null) {
        broken.abort(HERE);
      }
      thread.join();
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "the connection to the log of live events could not be closed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
