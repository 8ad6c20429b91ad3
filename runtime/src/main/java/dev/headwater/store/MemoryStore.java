package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store in the heap: for tests, samples and whatever fits. One lock guards all of it. */
public final class MemoryStore implements Store {
  private final MemoryEntities entities = new MemoryEntities();
  private final MemoryRuns runs = new MemoryRuns();
  private final MemoryLeases leases;

  /** An empty store with the system's clock. */
  public MemoryStore() {
    this(Clock.systemUTC());
  }

  /** An empty store whose leases expire by a clock. */
  public MemoryStore(Clock clock) {
    leases = new MemoryLeases(clock);
  }

  @Override
  public synchronized CommitResult commit(PageCommit<?> page) {
    RunWrite write = page.write();
    leases.check(write.lease());
    CommitErrors.checkFollows(page, checkpoint(write.run(), page.source(), page.parent()));
    List<ArrayRow<?>> rows = copies(page.batches());
    Map<EntityType<?>, EntityCount> counts = write(write, rows);
    List<Pruned> pruned = new ArrayList<>();
    page.memberships().forEach(membership -> append(page, membership, pruned));
    runs.reach(page);
    return new CommitResult(counts, pruned);
  }

  @Override
  public synchronized CommitResult seed(RunWrite write, List<Batch<?>> batches) {
    leases.check(write.lease());
    return CommitResult.of(write(write, copies(batches)));
  }

  /** Own copies of all rows: whatever is wrong with a row is found here, before any change. */
  private static List<ArrayRow<?>> copies(List<Batch<?>> batches) {
    List<ArrayRow<?>> copies = new ArrayList<>();
    for (Batch<?> batch : batches) {
      for (Row<?> row : batch.rows()) {
        copies.add(ArrayRow.copyOf(row));
      }
    }
    return copies;
  }

  private Map<EntityType<?>, EntityCount> write(RunWrite write, List<ArrayRow<?>> rows) {
    Map<EntityType<?>, EntityCount> counts = new LinkedHashMap<>();
    for (ArrayRow<?> row : rows) {
      counts.merge(row.type(), merge(write, row), EntityCount::plus);
    }
    return counts;
  }

  private <E> EntityCount merge(RunWrite write, ArrayRow<E> row) {
    EntityTable<E> table = entities.table(row.type());
    int before = table.size();
    int number = table.merge(row, write.at());
    return runs.count(write.run(), row.type(), number, number < before);
  }

  private <P, T> void append(PageCommit<?> page, Membership<P, T> membership, List<Pruned> pruned) {
    Members<T> members = entities.filled(membership.parent(), membership.field());
    members.add(membership.members(), page.write().run());
    if (page.isLast()) {
      members.time(page.write().at());
      prune(page, membership, members, pruned);
    }
  }

  private static <T> void prune(
      PageCommit<?> page, Membership<?, T> membership, Members<T> members, List<Pruned> pruned) {
    Pruning pruning = page.pruning();
    if (pruning == null) {
      return;
    }
    List<Ref<T>> missing = members.unseen(page.write().run());
    if (missing.isEmpty()) {
      return;
    }
    boolean done = pruning.allows(missing.size(), members.size());
    pruned.add(
        new Pruned(membership.parent(), membership.field(), members.size(), missing.size(), done));
    if (done) {
      missing.forEach(members::remove);
    }
  }

  @Override
  public synchronized <E> void invalidate(Ref<E> ref, Field<E, ?> field) {
    entities.invalidate(ref, field);
  }

  @Override
  public synchronized void invalidate(Field<?, ?> field) {
    entities.invalidate(field);
  }

  @Override
  public synchronized <E> long remove(EntityType<E> type, List<Ref<E>> refs) {
    return entities.remove(type, refs);
  }

  @Override
  public synchronized <E> Optional<Row<E>> find(Ref<E> ref) {
    return entities.table(ref.type()).find(ref);
  }

  @Override
  public synchronized <E> Optional<Instant> fieldTime(Ref<E> ref, Field<E, ?> field) {
    return entities.time(ref, field);
  }

  @Override
  public synchronized <P, T> Page<Ref<T>> members(
      Ref<P> parent, ManyField<P, T> field, PageRequest page) {
    return Offset.page(entities.members(parent, field).inOrder(), page);
  }

  @Override
  public synchronized <E> Page<Ref<E>> refs(EntityType<E> type, PageRequest page) {
    return Offset.page(entities.table(type).refs(), page);
  }

  @Override
  public synchronized <E> List<Row<E>> query(Query<E> query) {
    return entities.table(query.type()).query(query);
  }

  @Override
  public synchronized <E> Page<Row<E>> query(Query<E> query, PageRequest page) {
    return entities.table(query.type()).query(query, page);
  }

  @Override
  public synchronized long count(EntityType<?> type) {
    return entities.table(type).count();
  }

  @Override
  public synchronized <E> List<Ref<E>> unheld(EntityType<E> type, int limit) {
    return entities.unheld(type, limit);
  }

  @Override
  public synchronized void record(RunRecord run) {
    runs.record(run);
  }

  @Override
  public synchronized Optional<RunRecord> run(String id) {
    return runs.run(id);
  }

  @Override
  public synchronized List<RunRecord> runs(String installation, int limit) {
    return runs.runs(installation, limit);
  }

  @Override
  public synchronized Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent) {
    return runs.checkpoint(run, source, parent);
  }

  @Override
  public synchronized Optional<String> bookmark(String source, Ref<?> parent) {
    return runs.bookmark(source, parent);
  }

  @Override
  public synchronized void setAside(RunWrite write, SetAside failed) {
    leases.check(write.lease());
    runs.setAside(write.run(), failed);
  }

  @Override
  public synchronized List<SetAside> setAside(String run) {
    return runs.setAside(run);
  }

  @Override
  public synchronized void forget(String run) {
    runs.forget(run);
  }

  @Override
  public synchronized Lease acquire(String installation, String holder, Duration duration) {
    return leases.acquire(installation, holder, duration);
  }

  @Override
  public synchronized void release(Lease lease) {
    leases.release(lease);
  }
}
