package dev.headwater.jdbc;

import java.sql.SQLException;

/**
 * Gives out the numbers of a store in one transaction: to entities, in the order of their first
 * commits, to members, in their order, and to runs. All from one sequence, which never goes back.
 */
final class Numbers {
  private final long saved;
  private long last;

  /** Continues behind the last number that was given to anything. */
  Numbers(long last) {
    this.saved = last;
    this.last = last;
  }

  /** Takes some; the number before the first of them. */
  long take(int count) {
    long before = last;
    last = Math.addExact(last, count);
    return before;
  }

  /** Writes down what was taken. */
  void save(Transaction transaction) throws SQLException {
    if (last != saved) {
      transaction.run(
          new SqlText()
              .add(
                  "UPDATE \"hw_store\" SET \"last_number\" = ?",
                  (at, out) -> out.putLong(at, last)));
    }
  }
}
