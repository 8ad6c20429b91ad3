package dev.headwater.benchmarks.latency;

import dev.headwater.benchmarks.tracker.AccountType;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.UserType;
import dev.headwater.entity.EntityType;
import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.Store;
import dev.headwater.sync.SyncReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmarks latency}: one parent at a time, and many. */
@Command(
    name = "latency",
    mixinStandardHelpOptions = true,
    description = {
      "Syncs from an API whose calls take their time, one parent after the other and many at once,",
      "into memory and into SQLite. Exits with 1 if many at once are not 25 times as fast."
    })
public final class Latency implements Callable<Integer> {
  private static final double TARGET = 25;
  private static final String DEFAULT = " (default ${DEFAULT-VALUE}).";

  private static final List<EntityType<?>> TYPES =
      List.of(AccountType.TYPE, RepoType.TYPE, IssueType.TYPE, UserType.TYPE);

  private final PrintWriter out;

  @Option(names = "--repos", defaultValue = "100", description = "How many repositories" + DEFAULT)
  int repos;

  @Option(names = "--issues", defaultValue = "1000", description = "Issues of each" + DEFAULT)
  int issues;

  @Option(names = "--authors", defaultValue = "5000", description = "Authors in all" + DEFAULT)
  int authors;

  @Option(names = "--millis", defaultValue = "50", description = "What a call takes" + DEFAULT)
  int millis;

  @Option(names = "--parents", defaultValue = "32", description = "How many at once" + DEFAULT)
  int parents;

  @Option(names = "--threads", description = "${COMPLETION-CANDIDATES}" + DEFAULT)
  Threads threads = Threads.PLATFORM;

  /** The command, which prints what it measures. */
  public Latency(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    DelayedSync sync =
        new DelayedSync(new Size(repos, issues, 100, authors), Duration.ofMillis(millis));
    out.printf(
        Locale.ROOT,
        "%d ms a call, %d parents at once on %s threads; %.1f times if only calls took time%n",
        millis,
        parents,
        threads.name().toLowerCase(Locale.ROOT),
        sync.most(parents));
    boolean memory = compare("memory", sync, run -> run.apply(new MemoryStore()));
    return compare("SQLite", sync, Latency::inFile) && memory ? 0 : 1;
  }

  private boolean compare(
      String name, DelayedSync sync, Function<Function<Store, SyncReport>, SyncReport> in) {
    double many = seconds(in.apply(store -> sync.at(parents, threads, store)));
    double alone = seconds(in.apply(sync::alone));
    double ratio = alone / many;
    out.printf(
        Locale.ROOT,
        "%-8s %8.2f s with one parent at a time, %6.2f s with %d: %.1f times%n",
        name,
        alone,
        many,
        parents,
        ratio);
    return ratio >= TARGET;
  }

  private static double seconds(SyncReport report) {
    return report.duration().toNanos() / 1e9;
  }

  private static SyncReport inFile(Function<Store, SyncReport> run) {
    try {
      Path folder = Files.createTempDirectory("headwater-latency");
      Path file = folder.resolve("sync.db");
      try (JdbcStore store = SqliteStore.open(file, TYPES)) {
        return run.apply(store);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
