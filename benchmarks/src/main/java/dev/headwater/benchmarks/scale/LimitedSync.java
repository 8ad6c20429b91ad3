package dev.headwater.benchmarks.scale;

import dev.headwater.benchmarks.tracker.AccountType;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.TrackerApi;
import dev.headwater.benchmarks.tracker.TrackerConnector;
import dev.headwater.benchmarks.tracker.UserType;
import dev.headwater.entity.EntityType;
import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.sync.Sync;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A sync into a file in a process of its own, whose heap has a limit. */
final class LimitedSync {
  static final List<EntityType<?>> TYPES =
      List.of(AccountType.TYPE, RepoType.TYPE, IssueType.TYPE, UserType.TYPE);

  private LimitedSync() {}

  /** Syncs into a file: repositories, issues of each, and authors in all. */
  public static void main(String[] args) {
    Size size =
        new Size(
            Integer.parseInt(args[1]), Integer.parseInt(args[2]), 100, Integer.parseInt(args[3]));
    HeapSamples samples = new HeapSamples(size.issuePages(), () -> {});
    try (JdbcStore store = SqliteStore.open(Path.of(args[0]), TYPES)) {
      Sync.of(new TrackerConnector(new TrackerApi(size)))
          .into(store)
          .from(AccountType.ref("acme"))
          .listener(samples)
          .run()
          .orThrow();
    }
    System.out.printf(
        Locale.ROOT,
        "of a heap of %,d MB at most %,.1f MB were used, garbage included, and %,.1f MB reachable%n",
        Runtime.getRuntime().maxMemory() / Heap.MEGABYTE,
        (double) Heap.peak() / Heap.MEGABYTE,
        (double) samples.most() / Heap.MEGABYTE);
  }
}
