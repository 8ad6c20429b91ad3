package dev.headwater.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A connection on which one thread at a time writes; keeps the statements it has prepared. Where
 * each statement is a message to a server and back, those that give no result wait for the next
 * that does, and go out with it.
 */
final class Transaction implements AutoCloseable {
  /** Enough for several dozen entity types; more are prepared anew. */
  private static final int MOST_STATEMENTS = 256;

  private final Connection connection;
  private final Dialect dialect;
  private final Map<String, Prepared> statements = new LinkedHashMap<>(16, 0.75f, true);
  private final List<SqlText> waiting = new ArrayList<>();

  Transaction(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** Begins; nobody else writes until the end. */
  void begin() throws SQLException {
    connection.setAutoCommit(false);
    dialect.lock(this);
  }

  /** Runs a statement behind all before it, at the latest when the transaction ends. */
  void run(SqlText statement) throws SQLException {
    waiting.add(statement);
    if (!dialect.isRemote()) {
      runWaiting();
    }
  }

  /** Runs a query behind all statements before it. */
  <T> List<T> query(SqlText query, Prepared.RowMapper<T> mapper) throws SQLException {
    waiting.add(query);
    SqlText all = SqlText.together(waiting);
    int before = waiting.size() - 1;
    waiting.clear();
    Prepared prepared = prepared(all.text());
    all.bind(prepared);
    return before == 0 ? prepared.query(mapper) : prepared.queryAfter(before, mapper);
  }

  private void runWaiting() throws SQLException {
    if (!waiting.isEmpty()) {
      SqlText all = SqlText.together(waiting);
      waiting.clear();
      Prepared prepared = prepared(all.text());
      all.bind(prepared);
      prepared.execute();
    }
  }

  /** A statement, prepared if it is not yet; whoever asks for it uses it before asking for more. */
  Prepared prepare(String sql) throws SQLException {
    runWaiting();
    return prepared(sql);
  }

  private Prepared prepared(String sql) throws SQLException {
    Prepared known = statements.get(sql);
    if (known != null) {
      return known;
    }
    if (statements.size() >= MOST_STATEMENTS) {
      String eldest = statements.keySet().iterator().next();
      Prepared dropped = statements.remove(eldest);
      if (dropped != null) {
        dropped.close();
      }
    }
    Prepared prepared = new Prepared(connection.prepareStatement(sql), dialect);
    statements.put(sql, prepared);
    return prepared;
  }

  /** Runs a statement that defines something. */
  void execute(String sql) throws SQLException {
    runWaiting();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void commit() throws SQLException {
    runWaiting();
    // Not commit(): in SQLite's driver it would begin the next transaction at once.
    connection.setAutoCommit(true);
  }

  void rollback() throws SQLException {
    waiting.clear();
    for (Prepared statement : statements.values()) {
      statement.clear();
    }
    connection.rollback();
    connection.setAutoCommit(true);
  }

  @Override
  public void close() throws SQLException {
    for (Prepared statement : statements.values()) {
      statement.close();
    }
    statements.clear();
    connection.close();
  }
}
