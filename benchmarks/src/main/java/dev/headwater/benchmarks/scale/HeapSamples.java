package dev.headwater.benchmarks.scale;

import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import dev.headwater.sync.SyncListener;

/** Looks at the heap some times in a run, after as many pages each time. */
final class HeapSamples implements SyncListener {
  private static final int SAMPLES = 8;

  private final long interval;
  private final Runnable onPage;
  private long pages;
  private long most;

  /** Spreads its looks over this many pages; runs something else on each page. */
  HeapSamples(long allPages, Runnable onPage) {
    this.interval = Math.max(1, allPages / SAMPLES);
    this.onPage = onPage;
  }

  @Override
  public void pageCommitted(PageCommit<?> page, CommitResult result) {
    pages++;
    onPage.run();
    if (pages % interval == 0) {
      most = Math.max(most, Heap.reachable());
    }
  }

  /** The most bytes that were reachable at once. */
  long most() {
    return most;
  }
}
