package dev.headwater.jdbc;

import dev.headwater.error.HeadwaterException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs what reads on any connection, and what writes on one of its own, one after the other. */
final class Database implements AutoCloseable {
  private final DataSource connections;
  private final Dialect dialect;

  /** Fair, so that no parent waits while others pass it. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private @Nullable Transaction transaction;

  Database(DataSource connections, Dialect dialect) {
    this.connections = connections;
    this.dialect = dialect;
  }

  /** Something done in a transaction. */
  interface Write<T> {
    T in(Transaction transaction) throws SQLException;
  }

  /** Something read by one statement. */
  interface Read<T> {
    T from(Prepared statement) throws SQLException;
  }

  Dialect dialect() {
    return dialect;
  }

  /**
   * Writes all of something or nothing.
   *
   * @throws HeadwaterException HW744 if the database fails
   */
  <T> T write(String what, Write<T> write) {
    writing.lock();
    try {
      return committed(write);
    } catch (SQLException e) {
      throw SqlFailure.of(what, e);
    } catch (SqlFailure e) {
      throw SqlFailure.of(what, e.sqlException());
    } finally {
      writing.unlock();
    }
  }

  private <T> T committed(Write<T> write) throws SQLException {
    Transaction current = transaction();
    boolean done = false;
    try {
      current.begin();
      T result = write.in(current);
      current.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        abandon(current);
      }
    }
  }

  private Transaction transaction() throws SQLException {
    Transaction current = transaction;
    if (current == null) {
      current = new Transaction(connections.getConnection(), dialect);
      transaction = current;
    }
    return current;
  }

  /** A connection that cannot even be rolled back is given up; the next write opens another. */
  private void abandon(Transaction current) {
    try {
      current.rollback();
    } catch (SQLException broken) {
      transaction = null;
      closeQuietly(current);
    }
  }

  @SuppressWarnings(
      "EmptyCatch") // the connection is lost already; the failure of the write is told
  private static void closeQuietly(Transaction broken) {
    try {
      broken.close();
    } catch (SQLException alsoBroken) {
      // Nothing is open that could be closed.
    }
  }

  /**
   * Reads by one statement, which sees what is committed.
   *
   * @throws HeadwaterException HW744 if the database fails
   */
  <T> T read(String what, String sql, Read<T> read) {
    try (Connection connection = connections.getConnection();
        Prepared statement = new Prepared(connection.prepareStatement(sql), dialect)) {
      return read.from(statement);
    } catch (SQLException e) {
      throw SqlFailure.of(what, e);
    } catch (SqlFailure e) {
      throw SqlFailure.of(what, e.sqlException());
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      Transaction current = transaction;
      if (current != null) {
        transaction = null;
        current.close();
      }
    } catch (SQLException e) {
      throw SqlFailure.of("close", e);
    } finally {
      writing.unlock();
    }
  }
}
