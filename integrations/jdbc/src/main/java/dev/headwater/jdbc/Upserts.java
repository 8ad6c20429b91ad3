package dev.headwater.jdbc;

import dev.headwater.entity.EntityType;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes batches by as few upserts as may be; keeps those for whole entities. Not thread-safe: for
 * whoever has the connection that writes.
 */
final class Upserts {
  private final BulkWrites bulk;
  private final Map<EntityType<?>, Upsert<?>> whole = new HashMap<>();

  Upserts(BulkWrites bulk) {
    this.bulk = bulk;
  }

  /** Writes rows, numbered in their order. */
  <E> void write(
      Transaction transaction, EntityTable<E> table, Batch<E> batch, List<Row<E>> rows, Stamp stamp)
      throws SQLException {
    if (batch instanceof Batch.Whole) {
      whole(table, rows.get(0)).write(transaction, rows, stamp);
      return;
    }
    int from = 0;
    while (from < rows.size()) {
      UpsertShape<E> shape = UpsertShape.of(rows.get(from), table);
      int to = from + 1;
      while (to < rows.size() && shape.fits(rows.get(to))) {
        to++;
      }
      bulk.upsert(shape)
          .write(
              transaction,
              rows.subList(from, to),
              new Stamp(stamp.before() + from, stamp.run(), stamp.at()));
      from = to;
    }
  }

  @SuppressWarnings("unchecked") // put for this type
  private <E> Upsert<E> whole(EntityTable<E> table, Row<E> row) {
    return (Upsert<E>)
        whole.computeIfAbsent(table.type(), type -> bulk.upsert(UpsertShape.of(row, table)));
  }
}
