package dev.headwater.jdbc;

import dev.headwater.store.Lease;
import dev.headwater.store.LeaseErrors;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leases as a table. */
final class LeaseTable {
  private LeaseTable() {}

  static Lease acquire(
      Transaction transaction, String installation, String holder, Instant now, Duration duration)
      throws SQLException {
    Optional<Lease> other = find(transaction, installation);
    if (other.isPresent()
        && !other.get().holder().equals(holder)
        && other.get().expires().isAfter(now)) {
      throw LeaseErrors.held(other.get());
    }
    Lease lease = new Lease(installation, holder, now.plus(duration));
    Prepared upsert =
        transaction.prepare(
            "INSERT INTO \"hw_lease\" (\"installation\", \"holder\", \"expires\") VALUES (?, ?, ?)"
                + " ON CONFLICT (\"installation\") DO UPDATE SET \"holder\" = excluded.\"holder\","
                + " \"expires\" = excluded.\"expires\"");
    upsert.bind().putString(1, installation);
    upsert.bind().putString(2, holder);
    upsert.bind().putLong(3, Micros.of(lease.expires()));
    upsert.update();
    return lease;
  }

  static int release(Transaction transaction, Lease lease) throws SQLException {
    Prepared delete =
        transaction.prepare(
            "DELETE FROM \"hw_lease\" WHERE \"installation\" = ? AND \"holder\" = ?");
    delete.bind().putString(1, lease.installation());
    delete.bind().putString(2, lease.holder());
    return delete.update();
  }

  /** Checks, in the transaction that writes, that nobody else has taken a lease. */
  static void check(Transaction transaction, @Nullable Lease lease) throws SQLException {
    if (lease == null) {
      return;
    }
    check(lease, find(transaction, lease.installation()).map(Lease::holder).orElse(null));
  }

  /** The same, if it is known who has the lease. */
  static void check(@Nullable Lease lease, @Nullable String holder) {
    if (lease != null && !lease.holder().equals(holder)) {
      throw LeaseErrors.lost(lease);
    }
  }

  private static Optional<Lease> find(Transaction transaction, String installation)
      throws SQLException {
    Prepared select =
        transaction.prepare(
            "SELECT \"holder\", \"expires\" FROM \"hw_lease\" WHERE \"installation\" = ?");
    select.bind().putString(1, installation);
    return select.first(
        row -> new Lease(installation, row.getString(1), Micros.toInstant(row.getLong(2))));
  }
}
