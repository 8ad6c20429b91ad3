package dev.headwater.benchmarks.scale;

import dev.headwater.benchmarks.tracker.AccountType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.TrackerApi;
import dev.headwater.benchmarks.tracker.TrackerConnector;
import dev.headwater.sync.Sync;
import java.util.ArrayList;
import java.util.List;

/** Measures what the engine holds, the store and the API aside. */
final class EngineMemory {
  /** Few issues on a page: it is the pages that count. */
  private static final int PAGE = 10;

  private static final int AUTHORS = 1000;

  private EngineMemory() {}

  /** The most that it held in a sync of this many repositories with this many pages each. */
  static Held measure(int parents, int pagesEach) {
    return measure(parents, pagesEach, () -> {});
  }

  /** The same, if it kept one small object for each page. */
  static Held measureHoarding(int parents, int pagesEach) {
    List<Object> hoard = new ArrayList<>();
    Held held = measure(parents, pagesEach, () -> hoard.add(new Object()));
    // Read after the run, so that it is reachable as long as the run is.
    if (hoard.size() < held.pages()) {
      throw new IllegalStateException("kept only " + hoard.size() + " objects");
    }
    return held;
  }

  private static Held measure(int parents, int pagesEach, Runnable onPage) {
    Size size = new Size(parents, pagesEach * PAGE, PAGE, AUTHORS);
    TrackerApi api = new TrackerApi(size);
    ForgetfulStore store = new ForgetfulStore(parents);
    HeapSamples samples = new HeapSamples(size.issuePages(), onPage);
    Sync sync = Sync.of(new TrackerConnector(api)).into(store).from(AccountType.ref("acme"));
    long before = Heap.reachable();
    sync.listener(samples).run().orThrow();
    if (store.pages() != size.repoPages() + size.issuePages()) {
      throw new IllegalStateException(store.pages() + " pages were stored of " + size);
    }
    return new Held(parents, pagesEach, samples.most() - before);
  }
}
