package dev.headwater.jdbc;

import dev.headwater.store.Checkpoint;
import dev.headwater.store.Lease;
import dev.headwater.store.RunWrite;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a commit has to know of the store before it writes, read by one statement.
 *
 * @param lastNumber the last number that was given to anything
 * @param holder who has the lease under which it writes; null if nobody has
 * @param run the number of its run; null if the run has written nothing yet
 * @param reached how far the run has come at its place
 * @param isSetAside whether an earlier attempt at its place was set aside
 */
record CommitStart(
    long lastNumber,
    @Nullable String holder,
    @Nullable Long run,
    Optional<Checkpoint> reached,
    boolean isSetAside) {

  static CommitStart read(Transaction transaction, RunWrite write, Place place)
      throws SQLException {
    SqlText sql =
        new SqlText()
            .add(
                "SELECT s.\"last_number\", r.\"number\", c.\"pages\", c.\"next_cursor\", c.\"bookmark\",")
            .add(
                " (SELECT \"holder\" FROM \"hw_lease\" WHERE \"installation\" = ?),",
                (at, out) -> out.putNullableString(at, installation(write.lease())));
    place.in(sql, " EXISTS (SELECT 1 FROM \"hw_set_aside\" WHERE " + Place.EQUALS + ")");
    sql.add(
        " FROM \"hw_store\" s LEFT JOIN \"hw_run_number\" r ON r.\"run\" = ?",
        (at, out) -> out.putString(at, write.run()));
    place.in(sql, " LEFT JOIN \"hw_checkpoint\" c ON c.\"run\" = r.\"number\" AND " + Place.EQUALS);
    return transaction.query(sql, CommitStart::of).get(0);
  }

  private static @Nullable String installation(@Nullable Lease lease) {
    return lease == null ? null : lease.installation();
  }

  private static CommitStart of(ResultReader row) {
    return new CommitStart(
        row.getLong(1),
        row.isNull(6) ? null : row.getString(6),
        row.isNull(2) ? null : row.getLong(2),
        row.isNull(3) ? Optional.empty() : Optional.of(Runs.checkpoint(row, 3)),
        row.getBoolean(7));
  }
}
