package dev.headwater.jdbc;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import dev.headwater.store.EntityCount;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the entities of one commit. */
final class EntityWrites {
  private final Transaction transaction;
  private final Tables tables;
  private final Dialect dialect;
  private final OtherRuns others;
  private final long run;
  private final long at;

  /** Writes in a transaction for a run, by its number, at a time. */
  EntityWrites(
      Transaction transaction,
      Tables tables,
      Dialect dialect,
      OtherRuns others,
      long run,
      long at) {
    this.transaction = transaction;
    this.tables = tables;
    this.dialect = dialect;
    this.others = others;
    this.run = run;
    this.at = at;
  }

  /** Writes batches in their order, and counts what they write for the first time in the run. */
  Map<EntityType<?>, EntityCount> write(List<Batch<?>> batches) throws SQLException {
    Map<EntityType<?>, EntityCount> counts = new LinkedHashMap<>();
    for (Batch<?> batch : batches) {
      if (!batch.rows().isEmpty()) {
        counts.merge(batch.type(), write(batch), EntityCount::plus);
      }
    }
    return counts;
  }

  private <E> EntityCount write(Batch<E> batch) throws SQLException {
    EntityTable<E> table = tables.of(batch.type());
    List<Row<E>> rows = new ArrayList<>(batch.rows().size());
    for (Row<E> row : batch.rows()) {
      // A row of somebody else's is read once, and checked: see ArrayRow.copyOf.
      rows.add(row instanceof ArrayRow<E> ? row : ArrayRow.copyOf(row));
    }
    long last = lastNumber(table);
    boolean whole = batch instanceof Batch.Whole;
    if (others.arePresent(transaction, table, run)) {
      EntityCount count = count(table, rows);
      upsert(table, rows, whole, last);
      return count;
    }
    upsert(table, rows, whole, last);
    return new EntityCount(between(table, last, last + rows.size()), 0);
  }

  private <E> EntityCount count(EntityTable<E> table, List<Row<E>> rows) throws SQLException {
    List<Ref<E>> refs = new ArrayList<>(rows.size());
    rows.forEach(row -> refs.add(row.ref()));
    long existing = 0;
    long ofOtherRuns = 0;
    for (List<Ref<E>> some : Keys.chunks(refs)) {
      Prepared select =
          transaction.prepare(
              "SELECT count(*), count(nullif("
                  + EntityTable.RUN
                  + ", ?)) FROM "
                  + table.name()
                  + " WHERE "
                  + Keys.in(table.key(), some.size()));
      select.bind().putLong(1, run);
      Keys.bind(select, 2, some);
      long[] found = select.first(row -> new long[] {row.getLong(1), row.getLong(2)}).orElseThrow();
      existing += found[0];
      ofOtherRuns += found[1];
    }
    return new EntityCount(rows.size() - existing, ofOtherRuns);
  }

  /**
   * How many entities have a number above one and up to another; both, so that an index is used.
   */
  private long between(EntityTable<?> table, long above, long upTo) throws SQLException {
    Prepared select =
        transaction.prepare(
            "SELECT count(*) FROM "
                + table.name()
                + " WHERE "
                + EntityTable.NUMBER
                + " > ? AND "
                + EntityTable.NUMBER
                + " <= ?");
    select.bind().putLong(1, above);
    select.bind().putLong(2, upTo);
    return select.first(row -> row.getLong(1)).orElseThrow();
  }

  private <E> void upsert(EntityTable<E> table, List<Row<E>> rows, boolean alike, long last)
      throws SQLException {
    long number = last;
    @Nullable Upsert<E> upsert = null;
    @Nullable Prepared statement = null;
    for (Row<E> row : rows) {
      if (upsert == null || statement == null || !(alike || upsert.fits(row))) {
        if (statement != null) {
          statement.executeBatch();
        }
        upsert = Upsert.like(row, table, dialect);
        statement = transaction.prepare(upsert.sql());
      }
      upsert.add(statement, ++number, run, row, at);
    }
    if (statement != null) {
      statement.executeBatch();
    }
    Prepared remember =
        transaction.prepare(
            "INSERT INTO \"hw_entity\" (\"entity\", \"last_number\") VALUES (?, ?) ON CONFLICT"
                + " (\"entity\") DO UPDATE SET \"last_number\" = excluded.\"last_number\"");
    remember.bind().putString(1, table.type().name());
    remember.bind().putLong(2, number);
    remember.update();
  }

  private long lastNumber(EntityTable<?> table) throws SQLException {
    Prepared select =
        transaction.prepare("SELECT \"last_number\" FROM \"hw_entity\" WHERE \"entity\" = ?");
    select.bind().putString(1, table.type().name());
    return select.first(row -> row.getLong(1)).orElse(0L);
  }
}
