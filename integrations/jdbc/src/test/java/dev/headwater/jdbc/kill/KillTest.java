package dev.headwater.jdbc.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.testkit.store.StoreContents;
import dev.headwater.testkit.store.StoreFixture;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sync into a file that is killed again and again comes to the same as one that nothing disturbs.
 *
 * <p>The build kills a few times; for more, {@code mvn -pl integrations/jdbc test -Dtest=KillTest
 * -Dkills=200}.
 */
final class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int SHELVES = 100;
  private static final int VOLUMES = Integer.getInteger("kills", 0) > 0 ? 1_000 : 200;
  private static final int MOST_MILLIS = 1_500;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void killedSyncComesToTheSame(int threads) throws Exception {
    List<String> undisturbed = undisturbed();
    long pages = (long) SHELVES * Math.max(1, VOLUMES / Library.PAGE);
    Random random = new Random(threads);
    int kills = 0;
    for (int round = 0; kills < KILLS; round++) {
      Path store = folder.resolve("killed" + threads + "-" + round + ".db");
      Path calls = folder.resolve("calls" + threads + "-" + round);
      int killsOfRound = 0;
      boolean done = false;
      while (!done) {
        Process process = start(store, calls, threads);
        boolean kill = kills < KILLS;
        if (kill && !process.waitFor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly();
          kills++;
          killsOfRound++;
          process.waitFor();
        } else {
          assertThat(process.waitFor()).as("the sync's exit code").isZero();
          done = true;
        }
      }
      assertThat(contents(store)).as("round %s", round).isEqualTo(undisturbed);
      assertThat((long) Files.readAllLines(calls).size())
          .as("calls of round %s, with %s kills", round, killsOfRound)
          .isBetween(pages, pages + (long) killsOfRound * threads);
      System.out.printf(
          "round %d, %d threads: %d kills, %d calls for %d pages, %d lines equal%n",
          round,
          threads,
          killsOfRound,
          Files.readAllLines(calls).size(),
          pages,
          undisturbed.size());
    }
  }

  private List<String> undisturbed() {
    Path file = folder.resolve("undisturbed.db");
    KilledSync.sync(file, new Library(SHELVES, VOLUMES, (shelf, page) -> page), 1);
    return contents(file);
  }

  private static List<String> contents(Path file) {
    try (JdbcStore store = SqliteStore.open(file, StoreFixture.TYPES)) {
      return StoreContents.of(store, StoreFixture.TYPES);
    }
  }

  private Process start(Path store, Path calls, int threads) throws IOException {
    return new ProcessBuilder(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            KilledSync.class.getName(),
            store.toString(),
            calls.toString(),
            Integer.toString(SHELVES),
            Integer.toString(VOLUMES),
            Integer.toString(threads))
        .inheritIO()
        .start();
  }
}
