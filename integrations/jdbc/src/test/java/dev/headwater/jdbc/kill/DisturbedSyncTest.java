package dev.headwater.jdbc.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.failsafe.FailsafeRetry;
import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.source.SourcePage;
import dev.headwater.store.CommitResult;
import dev.headwater.store.ForwardingStore;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunStatus;
import dev.headwater.store.Store;
import dev.headwater.sync.Concurrency;
import dev.headwater.sync.FailureKind;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import dev.headwater.testkit.store.StoreContents;
import dev.headwater.testkit.store.StoreFixture;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store and an API that misbehave, and a sync that comes to the same all the same. */
final class DisturbedSyncTest {
  private static final int SHELVES = 20;
  private static final int VOLUMES = 500;
  private static final long PAGES = 100;

  @TempDir private Path folder;

  /** Fails before a commit, or after one that worked. */
  private static final class UnreliableStore extends ForwardingStore {
    private final Random random;

    UnreliableStore(Store store, Random random) {
      super(store);
      this.random = random;
    }

    @Override
    public CommitResult commit(PageCommit<?> page) {
      int chance = chance(random);
      if (chance < 8) {
        throw new IllegalStateException("the disk is full");
      }
      CommitResult result = super.commit(page);
      if (chance < 16) {
        throw new IllegalStateException("the answer to the commit was lost");
      }
      return result;
    }
  }

  private static int chance(Random random) {
    synchronized (random) {
      return random.nextInt(100);
    }
  }

  private static SourcePage<List<Integer>> misbehaving(int chance, SourcePage<List<Integer>> page)
      throws IOException {
    return switch (chance) {
      case 0, 1 -> throw new IOException("HTTP 429");
      case 2, 3 -> throw new IOException("HTTP 500");
      case 4, 5 -> throw new SocketTimeoutException("Read timed out");
      case 6, 7 -> throw new EOFException("the body ends before its end");
      case 8 -> throw new IllegalStateException("the connector did not expect that");
      // Says that there is more, and not where.
      case 9 -> new SourcePage<>(page.data(), true, null);
      // Leads back to a page that was there before, or to itself.
      case 10, 11 -> new SourcePage<>(page.data(), true, "100");
      // Has some of what is on the next page too.
      case 12, 13, 14 -> page.hasMore() ? overlapping(page) : page;
      default -> page;
    };
  }

  private static SourcePage<List<Integer>> overlapping(SourcePage<List<Integer>> page) {
    List<Integer> more = new ArrayList<>(page.data());
    int last = more.get(more.size() - 1);
    more.add(last + 1);
    more.add(last + 2);
    return new SourcePage<>(more, true, page.nextCursor());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void disturbedSyncComesToTheSame(long seed) {
    Random random = new Random(seed);
    AtomicLong calls = new AtomicLong();
    Library library =
        new Library(
            SHELVES,
            VOLUMES,
            (shelf, page) -> {
              calls.incrementAndGet();
              return misbehaving(chance(random), page);
            });
    ExecutorService executor = Executors.newFixedThreadPool(3);
    try (JdbcStore store = SqliteStore.open(folder.resolve("disturbed.db"), StoreFixture.TYPES)) {
      Sync sync =
          Sync.of(library)
              .into(new UnreliableStore(store, random))
              .concurrency(Concurrency.of(executor, 3))
              .failures(
                  cause -> cause instanceof IOException ? FailureKind.RETRY : FailureKind.SKIP)
              .retry(new FailsafeRetry(2).backOff(Duration.ofNanos(1), Duration.ofNanos(2)));
      SyncReport report = sync.resume();
      String run = report.run();
      int runs = 1;
      while (report.status() != RunStatus.COMPLETED) {
        assertThat(report.status()).isEqualTo(RunStatus.PARTIAL);
        assertThat(store.setAside(run)).hasSameSizeAs(report.failures());
        report = sync.resume();
        assertThat(report.run()).isEqualTo(run);
        runs++;
      }
      assertThat(runs).isGreaterThan(2);
      assertThat(store.setAside(run)).isEmpty();
      assertThat(StoreContents.of(store, StoreFixture.TYPES)).isEqualTo(undisturbed());
      assertThat(store.run(run).orElseThrow().calls()).isEqualTo(calls.get());
      assertThat(calls.get()).isGreaterThan(PAGES);
    } finally {
      executor.shutdownNow();
    }
  }

  private List<String> undisturbed() {
    Path file = folder.resolve("undisturbed.db");
    KilledSync.sync(file, new Library(SHELVES, VOLUMES, (shelf, page) -> page), 1);
    try (JdbcStore store = SqliteStore.open(file, StoreFixture.TYPES)) {
      return StoreContents.of(store, StoreFixture.TYPES);
    }
  }
}
