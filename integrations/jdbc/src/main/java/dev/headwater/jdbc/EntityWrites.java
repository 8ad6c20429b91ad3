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

/** Writes the entities of one commit, and counts those that are new to its run. */
final class EntityWrites {
  private final Writing writing;
  private final Tables tables;
  private final Upserts upserts;
  private final OtherRuns others;
  private final Map<EntityType<?>, EntityCount> counts = new LinkedHashMap<>();

  /** The entities that are new by their numbers: those above one, up to another. */
  private record Range(EntityTable<?> table, long above, long upTo) {}

  private final List<Range> uncounted = new ArrayList<>();

  EntityWrites(Writing writing, Tables tables, Upserts upserts, OtherRuns others) {
    this.writing = writing;
    this.tables = tables;
    this.upserts = upserts;
    this.others = others;
  }

  /** Writes batches in their order. */
  void write(List<Batch<?>> batches) throws SQLException {
    for (Batch<?> batch : batches) {
      if (!batch.rows().isEmpty()) {
        counts.putIfAbsent(batch.type(), EntityCount.NONE);
        write(batch);
      }
    }
  }

  private <E> void write(Batch<E> batch) throws SQLException {
    EntityTable<E> table = tables.of(batch.type());
    List<Row<E>> rows = new ArrayList<>(batch.rows().size());
    for (Row<E> row : batch.rows()) {
      // A row of somebody else's is read once, and checked: see ArrayRow.copyOf.
      rows.add(row instanceof ArrayRow<E> ? row : ArrayRow.copyOf(row));
    }
    Stamp stamp = writing.stamp(rows.size());
    if (others.arePresent(writing.transaction(), table, writing.run())) {
      counts.merge(batch.type(), count(table, rows), EntityCount::plus);
    } else {
      uncounted.add(new Range(table, stamp.before(), stamp.before() + rows.size()));
    }
    upserts.write(writing.transaction(), table, batch, rows, stamp);
  }

  /** What was written for the first time in the run. */
  Map<EntityType<?>, EntityCount> counts() throws SQLException {
    if (!uncounted.isEmpty()) {
      SqlText sql = new SqlText();
      uncounted.forEach(range -> count(range, sql));
      long[] created = writing.transaction().query(sql, this::created).get(0);
      for (int i = 0; i < created.length; i++) {
        counts.merge(
            uncounted.get(i).table().type(), new EntityCount(created[i], 0), EntityCount::plus);
      }
      uncounted.clear();
    }
    return counts;
  }

  /** Both ends are given, so that an index is used. */
  private static void count(Range range, SqlText sql) {
    sql.add(sql.isEmpty() ? "SELECT" : ",")
        .add(" (SELECT count(*) FROM " + range.table().name())
        .add(" WHERE " + EntityTable.NUMBER + " > ?", (at, out) -> out.putLong(at, range.above()))
        .add(" AND " + EntityTable.NUMBER + " <= ?)", (at, out) -> out.putLong(at, range.upTo()));
  }

  private long[] created(ResultReader row) {
    long[] created = new long[uncounted.size()];
    for (int i = 0; i < created.length; i++) {
      created[i] = row.getLong(i + 1);
    }
    return created;
  }

  private <E> EntityCount count(EntityTable<E> table, List<Row<E>> rows) throws SQLException {
    List<Ref<E>> refs = new ArrayList<>(rows.size());
    rows.forEach(row -> refs.add(row.ref()));
    long existing = 0;
    long ofOtherRuns = 0;
    for (List<Ref<E>> some : Keys.chunks(refs)) {
      Prepared select =
          writing
              .transaction()
              .prepare(
                  "SELECT count(*), count(nullif("
                      + EntityTable.RUN
                      + ", ?)) FROM "
                      + table.name()
                      + " WHERE "
                      + Keys.in(table.key(), some.size()));
      select.bind().putLong(1, writing.run());
      Keys.bind(select, 2, some);
      long[] found = select.first(row -> new long[] {row.getLong(1), row.getLong(2)}).orElseThrow();
      existing += found[0];
      ofOtherRuns += found[1];
    }
    return new EntityCount(rows.size() - existing, ofOtherRuns);
  }
}
