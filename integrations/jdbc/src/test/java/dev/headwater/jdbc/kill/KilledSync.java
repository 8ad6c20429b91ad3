package dev.headwater.jdbc.kill;

import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.Concurrency;
import dev.headwater.sync.Sync;
import dev.headwater.testkit.store.StoreFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A process that syncs into a file and is killed: {@code KilledSync STORE CALLS SHELVES VOLUMES
 * THREADS}. It writes down each call before it is answered.
 */
final class KilledSync {
  private static final Duration ANSWER = Duration.ofMillis(3);
  private static final Duration LEASE = Duration.ofMillis(300);

  private KilledSync() {}

  public static void main(String[] args) {
    Path store = Path.of(args[0]);
    Path calls = Path.of(args[1]);
    int threads = Integer.parseInt(args[4]);
    Library library =
        new Library(
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]),
            (shelf, page) -> {
              append(calls, shelf + " " + page.nextCursor() + "\n");
              LockSupport.parkNanos(ANSWER.toNanos());
              return page;
            });
    System.exit(sync(store, library, threads) ? 0 : 1);
  }

  /**
   * Goes on with whatever was begun in the store; does nothing if it was killed after the run's
   * end.
   */
  static boolean sync(Path file, Library library, int threads) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try (JdbcStore store = SqliteStore.open(file, StoreFixture.TYPES)) {
      return Sync.of(library)
              .into(store)
              .lease(LEASE)
              .patience(LEASE.multipliedBy(20))
              .concurrency(threads == 1 ? Concurrency.none() : Concurrency.of(executor, threads))
              .run("run")
              .orThrow()
              .status()
          == RunStatus.COMPLETED;
    } finally {
      executor.shutdownNow();
    }
  }

  private static void append(Path calls, String line) throws IOException {
    Files.write(
        calls,
        line.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
