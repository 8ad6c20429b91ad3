package dev.headwater.jdbc;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Knows in which tables there are entities that other runs than the one at hand wrote last. Only
 * those can be there before a run and be written by it for the first time, so that without them
 * there is nothing to be looked up. Asked once for each run and table: of runs that write the same
 * entities at the same time, one may leave out what the other has brought meanwhile. Not
 * thread-safe: for whoever has the connection that writes.
 */
final class OtherRuns {
  /** How many answers are kept. */
  private static final int MOST = 256;

  private final Map<String, Boolean> known = new LinkedHashMap<>();

  boolean arePresent(Transaction transaction, EntityTable<?> table, long run) throws SQLException {
    String key = run + " " + table.name();
    Boolean present = known.get(key);
    if (present == null) {
      Prepared select =
          transaction.prepare(
              "SELECT 1 FROM " + table.name() + " WHERE " + EntityTable.RUN + " <> ? LIMIT 1");
      select.bind().putLong(1, run);
      present = select.first(row -> row.getInt(1)).isPresent();
      if (known.size() >= MOST) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(key, present);
    }
    return present;
  }
}
