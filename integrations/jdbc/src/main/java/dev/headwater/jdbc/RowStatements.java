package dev.headwater.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Statements that write a number of rows each: a power of two, so that few of them serve all
 * numbers. Made when they are first needed. Not thread-safe.
 */
final class RowStatements {
  /** The most rows of a statement; with more, SQLite is hardly faster. */
  private static final int MOST_ROWS = 64;

  /** SQLite takes four times as many parameters. */
  private static final int MOST_PARAMETERS = 8192;

  private final IntFunction<String> sql;
  private final int most;
  private final String[] made = new String[Integer.numberOfTrailingZeros(MOST_ROWS) + 1];

  /** Statements whose rows have this many parameters each, made by their number of rows. */
  RowStatements(int parameters, IntFunction<String> sql) {
    this.sql = sql;
    this.most = Math.max(1, Math.min(MOST_ROWS, MOST_PARAMETERS / Math.max(1, parameters)));
  }

  /** Rows in parts, for one statement each. */
  <T> List<List<T>> parts(List<T> rows) {
    List<List<T>> parts = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = from + Integer.highestOneBit(Math.min(most, rows.size() - from));
      parts.add(rows.subList(from, to));
      from = to;
    }
    return parts;
  }

  /** The statement for a part. */
  String sql(List<?> part) {
    int power = Integer.numberOfTrailingZeros(part.size());
    String known = made[power];
    if (known == null) {
      known = sql.apply(part.size());
      made[power] = known;
    }
    return known;
  }
}
