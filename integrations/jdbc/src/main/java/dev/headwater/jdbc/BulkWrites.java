package dev.headwater.jdbc;

import dev.headwater.store.Membership;
import java.sql.SQLException;

/** Writes many rows of a table at once. For whoever has the connection that writes. */
interface BulkWrites {

  /** What writes rows of a shape. */
  <E> Upsert<E> upsert(UpsertShape<E> shape);

  /** Appends members, of which those that are there keep their places. */
  <P, T> void append(
      Transaction transaction, MemberTable<P, T> table, Membership<P, T> membership, Stamp stamp)
      throws SQLException;
}
