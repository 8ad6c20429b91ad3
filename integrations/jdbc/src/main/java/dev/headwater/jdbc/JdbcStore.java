package dev.headwater.jdbc;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Batch;
import dev.headwater.store.Checkpoint;
import dev.headwater.store.CommitErrors;
import dev.headwater.store.CommitResult;
import dev.headwater.store.Lease;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunRecord;
import dev.headwater.store.RunWrite;
import dev.headwater.store.SetAside;
import dev.headwater.store.Store;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A store in a relational database: {@link SqliteStore#open} and {@link PostgresStore#open}. Has a
 * table for each entity type and each collection, which anything that speaks SQL may read.
 *
 * <p>What the database fails at is a {@link dev.headwater.error.HeadwaterException} HW744, and an
 * entity that the store was not opened for is HW741. Commits are made one after the other, by all
 * processes together.
 */
public final class JdbcStore implements Store, AutoCloseable {
  private final Database database;
  private final Tables tables;
  private final Clock clock;
  private final AutoCloseable connections;
  private final Reads reads;
  private final Runs runs;
  private final Removals removals;
  private final OtherRuns others = new OtherRuns();
  private final BulkWrites bulk;
  private final Upserts upserts;

  JdbcStore(Database database, Tables tables, Clock clock, AutoCloseable connections) {
    this.database = database;
    this.tables = tables;
    this.clock = clock;
    this.connections = connections;
    this.reads = new Reads(database, tables);
    this.runs = new Runs(database, tables);
    this.removals = new Removals(tables);
    this.bulk = database.dialect().bulk();
    this.upserts = new Upserts(bulk);
  }

  @Override
  public CommitResult commit(PageCommit<?> page) {
    return database.write("store a page", transaction -> commit(transaction, page));
  }

  private CommitResult commit(Transaction transaction, PageCommit<?> page) throws SQLException {
    CommitStart start = CommitStart.read(transaction, page.write(), Place.of(page));
    LeaseTable.check(page.write().lease(), start.holder());
    CommitErrors.checkFollows(page, start.reached());
    Writing writing = Writing.begin(transaction, page.write(), start);
    EntityWrites entities = new EntityWrites(writing, tables, upserts, others);
    entities.write(page.batches());
    var pruned = new MemberWrites(writing, tables, bulk).write(page);
    Runs.reach(transaction, writing.run(), page);
    if (start.isSetAside()) {
      Runs.takeBack(transaction, Place.of(page));
    }
    writing.end();
    return new CommitResult(entities.counts(), pruned);
  }

  @Override
  public CommitResult seed(RunWrite write, List<Batch<?>> batches) {
    return database.write(
        "store the first entities",
        transaction -> {
          CommitStart start = CommitStart.read(transaction, write, Place.NOWHERE);
          LeaseTable.check(write.lease(), start.holder());
          Writing writing = Writing.begin(transaction, write, start);
          EntityWrites entities = new EntityWrites(writing, tables, upserts, others);
          entities.write(batches);
          writing.end();
          return CommitResult.of(entities.counts());
        });
  }

  @Override
  public <E> void invalidate(Ref<E> ref, Field<E, ?> field) {
    FieldTimes times = FieldTimes.of(field, tables);
    database.write("invalidate " + field, transaction -> times.invalidate(transaction, ref));
  }

  @Override
  public void invalidate(Field<?, ?> field) {
    FieldTimes times = FieldTimes.of(field, tables);
    database.write("invalidate " + field, times::invalidate);
  }

  @Override
  public <E> long remove(EntityType<E> type, List<Ref<E>> refs) {
    return database.write(
        "remove entities of " + type, transaction -> removals.remove(transaction, type, refs));
  }

  @Override
  public <E> Optional<Row<E>> find(Ref<E> ref) {
    return reads.find(ref);
  }

  @Override
  public <E> Optional<Instant> fieldTime(Ref<E> ref, Field<E, ?> field) {
    return reads.fieldTime(ref, field);
  }

  @Override
  public <P, T> Page<Ref<T>> members(Ref<P> parent, ManyField<P, T> field, PageRequest page) {
    return reads.members(parent, field, page);
  }

  @Override
  public <E> Page<Ref<E>> refs(EntityType<E> type, PageRequest page) {
    return reads.refs(type, page);
  }

  @Override
  public <E> List<Row<E>> query(Query<E> query) {
    return reads.query(query);
  }

  @Override
  public <E> Page<Row<E>> query(Query<E> query, PageRequest page) {
    return reads.query(query, page);
  }

  @Override
  public long count(EntityType<?> type) {
    return reads.count(type);
  }

  @Override
  public <E> List<Ref<E>> unheld(EntityType<E> type, int limit) {
    EntityTable<E> table = tables.of(type);
    SqlText sql = removals.unheld(type, limit);
    return database.read(
        "find what nothing holds",
        sql.text(),
        select -> {
          sql.bind(select);
          return select.query(in -> RowSelect.ref(table, 1, in));
        });
  }

  @Override
  public void record(RunRecord run) {
    database.write(
        "record a run",
        transaction -> {
          Runs.record(transaction, run);
          return run;
        });
  }

  @Override
  public Optional<RunRecord> run(String id) {
    return runs.run(id);
  }

  @Override
  public List<RunRecord> runs(String installation, int limit) {
    return runs.runs(installation, limit);
  }

  @Override
  public Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent) {
    return runs.checkpoint(run, source, parent);
  }

  @Override
  public Optional<String> bookmark(String source, Ref<?> parent) {
    return runs.bookmark(source, parent);
  }

  @Override
  public void setAside(RunWrite write, SetAside failed) {
    database.write(
        "set a parent aside",
        transaction -> {
          LeaseTable.check(transaction, write.lease());
          Runs.setAside(transaction, write, failed);
          return failed;
        });
  }

  @Override
  public List<SetAside> setAside(String run) {
    return runs.setAside(run);
  }

  @Override
  public void forget(String run) {
    database.write(
        "forget a run",
        transaction -> {
          Runs.forget(transaction, run);
          return run;
        });
  }

  @Override
  public Lease acquire(String installation, String holder, Duration duration) {
    return database.write(
        "take a lease",
        transaction ->
            LeaseTable.acquire(transaction, installation, holder, clock.instant(), duration));
  }

  @Override
  public void release(Lease lease) {
    database.write("release a lease", transaction -> LeaseTable.release(transaction, lease));
  }

  /** Closes all connections; a commit that is going on ends first. */
  @Override
  public void close() {
    database.close();
    try {
      connections.close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a pool of connections is closed without exceptions", e);
    }
  }
}
