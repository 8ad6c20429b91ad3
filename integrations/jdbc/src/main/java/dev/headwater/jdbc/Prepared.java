package dev.headwater.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A prepared statement, what binds its parameters, and what reads its results. */
final class Prepared implements AutoCloseable {
  private final PreparedStatement statement;
  private final Dialect dialect;
  private final StatementWriter parameters;

  Prepared(PreparedStatement statement, Dialect dialect) {
    this.statement = statement;
    this.dialect = dialect;
    this.parameters = dialect.writer(statement);
  }

  /** Makes something of one row. */
  interface RowMapper<T> {
    T map(ResultReader row) throws SQLException;
  }

  /** Binds parameters, which are numbered from 1. */
  StatementWriter bind() {
    return parameters;
  }

  <T> List<T> query(RowMapper<T> mapper) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      return rows(result, mapper);
    }
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(RowMapper<T> mapper) throws SQLException {
    List<T> rows = query(mapper);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  /** The rows of the statement that comes after so many others; none if it gives no rows. */
  <T> List<T> queryAfter(int others, RowMapper<T> mapper) throws SQLException {
    statement.execute();
    for (int i = 0; i < others; i++) {
      statement.getMoreResults();
    }
    try (ResultSet result = statement.getResultSet()) {
      return result == null ? List.of() : rows(result, mapper);
    }
  }

  private <T> List<T> rows(ResultSet result, RowMapper<T> mapper) throws SQLException {
    ResultReader reader = dialect.reader(result);
    List<T> rows = new ArrayList<>();
    while (result.next()) {
      rows.add(mapper.map(reader));
    }
    return rows;
  }

  /** Runs whatever it is. */
  void execute() throws SQLException {
    statement.execute();
  }

  /** How many rows were changed. */
  int update() throws SQLException {
    return statement.executeUpdate();
  }

  void addBatch() throws SQLException {
    statement.addBatch();
  }

  void executeBatch() throws SQLException {
    statement.executeBatch();
  }

  /** Forgets what was bound and added, after a failure. */
  void clear() throws SQLException {
    statement.clearBatch();
    statement.clearParameters();
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
