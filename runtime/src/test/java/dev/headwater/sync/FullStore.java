package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Batch;
import dev.headwater.store.Checkpoint;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import dev.headwater.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A store that has no room for some pages, or, without a predicate, not even for a seed. */
record FullStore(Store store, @Nullable Predicate<PageCommit<?>> full) implements Store {

  @Override
  public CommitResult commit(PageCommit<?> page) {
    if (full == null || full.test(page)) {
      throw new IllegalStateException("disk full");
    }
    return store.commit(page);
  }

  @Override
  public CommitResult seed(String run, List<Batch<?>> batches) {
    if (full == null) {
      throw new IllegalStateException("disk full");
    }
    return store.seed(run, batches);
  }

  @Override
  public <E> Optional<Row<E>> find(Ref<E> ref) {
    return store.find(ref);
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
  public long count(EntityType<?> type) {
    return store.count(type);
  }

  @Override
  public Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent) {
    return store.checkpoint(run, source, parent);
  }
}
