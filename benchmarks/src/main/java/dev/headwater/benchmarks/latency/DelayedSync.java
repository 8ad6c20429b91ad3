package dev.headwater.benchmarks.latency;

import dev.headwater.benchmarks.tracker.AccountType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.TrackerApi;
import dev.headwater.benchmarks.tracker.TrackerConnector;
import dev.headwater.store.Store;
import dev.headwater.sync.Concurrency;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import java.time.Duration;
import java.util.concurrent.ExecutorService;

/**
 * A sync whose calls take their time.
 *
 * @param size how much there is
 * @param latency how long each call takes
 */
record DelayedSync(Size size, Duration latency) {

  /** Runs it with one parent after the other. */
  SyncReport alone(Store store) {
    return sync(store).run().orThrow();
  }

  /** Runs it with this many parents at once. */
  SyncReport at(int parents, Threads threads, Store store) {
    ExecutorService executor = threads.executor(parents);
    try {
      return sync(store).concurrency(Concurrency.of(executor, parents)).run().orThrow();
    } finally {
      executor.shutdown();
    }
  }

  private Sync sync(Store store) {
    return Sync.of(new TrackerConnector(new TrackerApi(size, this::await)))
        .into(store)
        .from(AccountType.ref("acme"));
  }

  private void await() {
    try {
      Thread.sleep(latency.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts a measurement", e);
    }
  }

  /** The ratio if nothing but calls took any time: the pages of a parent follow each other. */
  double most(int parents) {
    int calls = size.repoPages() + size.issuePages();
    int pages = size.repos() * size.pagesOfRepo();
    int rounds = Math.max(size.pagesOfRepo(), (pages + parents - 1) / parents);
    return (double) calls / (size.repoPages() + rounds);
  }
}
