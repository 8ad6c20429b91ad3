package dev.headwater.testkit.connector;

import dev.headwater.store.CommitResult;
import dev.headwater.store.ForwardingStore;
import dev.headwater.store.PageCommit;
import dev.headwater.store.Store;

/** A store that fails at one page, by its number among all. */
final class FailingOnce extends ForwardingStore {
  private final long place;
  private long pages;

  FailingOnce(Store store, long place) {
    super(store);
    this.place = place;
  }

  @Override
  public synchronized CommitResult commit(PageCommit<?> page) {
    if (++pages == place) {
      throw new IllegalStateException("the store fails at page " + place);
    }
    return super.commit(page);
  }
}
