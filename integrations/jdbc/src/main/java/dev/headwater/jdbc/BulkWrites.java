package dev.headwater.jdbc;

import dev.headwater.row.Row;
import dev.headwater.store.Membership;
import java.sql.SQLException;
import java.util.List;

/** Writes many rows of a table at once. Stateless. */
interface BulkWrites {

  /** The statement that writes rows of a shape. */
  String sql(UpsertShape<?> shape);

  /** Writes rows that set the fields of an upsert. */
  <E> void upsert(Transaction transaction, Upsert<E> upsert, List<Row<E>> rows, Stamp stamp)
      throws SQLException;

  /** Appends members, of which those that are there keep their places. */
  <P, T> void append(
      Transaction transaction, MemberTable<P, T> table, Membership<P, T> membership, Stamp stamp)
      throws SQLException;
}
