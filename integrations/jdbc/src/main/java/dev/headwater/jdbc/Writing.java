package dev.headwater.jdbc;

import dev.headwater.store.RunWrite;
import java.sql.SQLException;

/**
 * A transaction in which a run writes.
 *
 * @param run the run's number
 * @param at the time of all that it writes, in microseconds
 */
record Writing(Transaction transaction, Numbers numbers, long run, long at) {

  /** Begins for a run, which gets a number if it has none. */
  static Writing begin(Transaction transaction, RunWrite write, CommitStart start)
      throws SQLException {
    Numbers numbers = new Numbers(start.lastNumber());
    Long known = start.run();
    long run = known == null ? Runs.begin(transaction, write.run(), numbers) : known;
    return new Writing(transaction, numbers, run, Micros.of(write.at()));
  }

  /** What a number of rows gets. */
  Stamp stamp(int rows) {
    return new Stamp(numbers.take(rows), run, at);
  }

  /** Ends what it has begun; the transaction is still to be committed. */
  void end() throws SQLException {
    numbers.save(transaction);
  }
}
