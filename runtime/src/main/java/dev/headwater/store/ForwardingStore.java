package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Another store as it is: a base for decorators, which override what they change. */
public class ForwardingStore implements Store {
  private final Store store;

  /** The same as a store. */
  protected ForwardingStore(Store store) {
    this.store = store;
  }

  @Override
  public CommitResult commit(PageCommit<?> page) {
    return store.commit(page);
  }

  @Override
  public CommitResult seed(RunWrite write, List<Batch<?>> batches) {
    return store.seed(write, batches);
  }

  @Override
  public <E> void invalidate(Ref<E> ref, Field<E, ?> field) {
    store.invalidate(ref, field);
  }

  @Override
  public void invalidate(Field<?, ?> field) {
    store.invalidate(field);
  }

  @Override
  public <E> long remove(EntityType<E> type, List<Ref<E>> refs) {
    return store.remove(type, refs);
  }

  @Override
  public <E> Optional<Row<E>> find(Ref<E> ref) {
    return store.find(ref);
  }

  @Override
  public <E> Optional<Instant> fieldTime(Ref<E> ref, Field<E, ?> field) {
    return store.fieldTime(ref, field);
  }

  @Override
  public <P, T> Page<Ref<T>> members(Ref<P> parent, ManyField<P, T> field, PageRequest page) {
    return store.members(parent, field, page);
  }

  @Override
  public <E> Page<Ref<E>> refs(EntityType<E> type, PageRequest page) {
    return store.refs(type, page);
  }

  @Override
  public <E> List<Row<E>> query(Query<E> query) {
    return store.query(query);
  }

  @Override
  public <E> Page<Row<E>> query(Query<E> query, PageRequest page) {
    return store.query(query, page);
  }

  @Override
  public long count(EntityType<?> type) {
    return store.count(type);
  }

  @Override
  public <E> List<Ref<E>> unheld(EntityType<E> type, int limit) {
    return store.unheld(type, limit);
  }

  @Override
  public void record(RunRecord run) {
    store.record(run);
  }

  @Override
  public Optional<RunRecord> run(String id) {
    return store.run(id);
  }

  @Override
  public List<RunRecord> runs(String installation, int limit) {
    return store.runs(installation, limit);
  }

  @Override
  public Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent) {
    return store.checkpoint(run, source, parent);
  }

  @Override
  public Optional<String> bookmark(String source, Ref<?> parent) {
    return store.bookmark(source, parent);
  }

  @Override
  public void setAside(RunWrite write, SetAside failed) {
    store.setAside(write, failed);
  }

  @Override
  public List<SetAside> setAside(String run) {
    return store.setAside(run);
  }

  @Override
  public void forget(String run) {
    store.forget(run);
  }

  @Override
  public Lease acquire(String installation, String holder, Duration duration) {
    return store.acquire(installation, holder, duration);
  }

  @Override
  public void release(Lease lease) {
    store.release(lease);
  }
}
