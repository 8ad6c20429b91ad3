package dev.headwater.sync;

import dev.headwater.store.Batch;
import dev.headwater.store.CommitResult;
import dev.headwater.store.ForwardingStore;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunWrite;
import dev.headwater.store.Store;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A store that has no room for some pages, or, without a predicate, not even for a seed. */
final class FullStore extends ForwardingStore {
  private final @Nullable Predicate<PageCommit<?>> full;

  FullStore(Store store, @Nullable Predicate<PageCommit<?>> full) {
    super(store);
    this.full = full;
  }

  @Override
  public CommitResult commit(PageCommit<?> page) {
    if (full == null || full.test(page)) {
      throw new IllegalStateException("disk full");
    }
    return super.commit(page);
  }

  @Override
  public CommitResult seed(RunWrite write, List<Batch<?>> batches) {
    if (full == null) {
      throw new IllegalStateException("disk full");
    }
    return super.seed(write, batches);
  }
}
