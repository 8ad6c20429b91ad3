package dev.headwater.benchmarks.stores;

import dev.headwater.benchmarks.byhand.JdbcLoop;
import dev.headwater.benchmarks.tracker.AccountType;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.TrackerApi;
import dev.headwater.benchmarks.tracker.TrackerConnector;
import dev.headwater.benchmarks.tracker.UserType;
import dev.headwater.entity.EntityType;
import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.PostgresStore;
import dev.headwater.jdbc.SqliteStore;
import dev.headwater.sync.Sync;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmarks stores}: records a second into SQLite and PostgreSQL, by turns with a loop. */
@Command(
    name = "stores",
    mixinStandardHelpOptions = true,
    description = {
      "Syncs repositories and issues into databases, on one thread, by turns with a loop over JDBC",
      "that is written by hand. Exits with 1 if a sync is not at least 0.85 times as fast."
    })
public final class Stores implements Callable<Integer> {
  private static final List<EntityType<?>> TYPES =
      List.of(AccountType.TYPE, RepoType.TYPE, IssueType.TYPE, UserType.TYPE);

  private final PrintWriter out;

  @Option(names = "--repos", defaultValue = "100", description = "Default ${DEFAULT-VALUE}.")
  private int repos;

  @Option(names = "--issues", defaultValue = "1000", description = "Default ${DEFAULT-VALUE}.")
  private int issues;

  @Option(names = "--authors", defaultValue = "5000", description = "Default ${DEFAULT-VALUE}.")
  private int authors;

  @Option(names = "--turns", defaultValue = "7", description = "Default ${DEFAULT-VALUE}.")
  private int turns;

  @Option(
      names = "--postgres",
      paramLabel = "URL",
      description =
          "A database of PostgreSQL to fill, in schemas of its own; one that is started for it if"
              + " not given.")
  private @Nullable String postgres;

  private int schemas;

  /** The command, which prints what it measures. */
  public Stores(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Size size = new Size(repos, issues, 100, authors);
    boolean good;
    Path folder = Files.createTempDirectory("headwater-stores");
    try {
      good =
          compare("SQLite", size, () -> sqliteLoop(size, folder), () -> sqliteSync(size, folder));
      String url = postgres;
      if (url != null) {
        good &= comparePostgres(size, url);
      } else {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
          good &= comparePostgres(size, server.getJdbcUrl("postgres", "postgres"));
        }
      }
    } finally {
      clear(folder);
      Files.delete(folder);
    }
    return good ? 0 : 1;
  }

  private boolean comparePostgres(Size size, String url) throws Exception {
    return compare(
        "PostgreSQL", size, () -> postgresLoop(size, url), () -> postgresSync(size, url));
  }

  private boolean compare(String name, Size size, Turns.Fill loop, Turns.Fill sync)
      throws Exception {
    Turns ran = Turns.run(turns, loop, sync);
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    out.printf(Locale.ROOT, "%s: %s%n", name, ran.describe(size.allIssues()));
    out.printf(Locale.ROOT, "  load of the machine %.1f%n", load);
    return ran.isGoodEnough();
  }

  private static void sqliteLoop(Size size, Path folder) throws Exception {
    clear(folder);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    SQLiteDataSource file = new SQLiteDataSource(config);
    file.setUrl("jdbc:sqlite:" + folder.resolve("loop.db"));
    try (Connection connection = file.getConnection()) {
      new JdbcLoop(connection, new TrackerApi(size), "TEXT", "INTEGER").run();
    }
  }

  private static void sqliteSync(Size size, Path folder) throws IOException {
    clear(folder);
    try (JdbcStore store = SqliteStore.open(folder.resolve("sync.db"), TYPES)) {
      sync(size, store);
    }
  }

  private void postgresLoop(Size size, String url) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(inNewSchema(url) + "&reWriteBatchedInserts=true")) {
      new JdbcLoop(connection, new TrackerApi(size), "text", "bigint").run();
    }
  }

  private void postgresSync(Size size, String url) throws SQLException {
    try (JdbcStore store = PostgresStore.open(inNewSchema(url), null, null, TYPES)) {
      sync(size, store);
    }
  }

  private String inNewSchema(String url) throws SQLException {
    String schema = "headwater_" + schemas++;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
      statement.execute("CREATE SCHEMA " + schema);
    }
    return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  private static void sync(Size size, JdbcStore store) {
    Sync.of(new TrackerConnector(new TrackerApi(size)))
        .into(store)
        .from(AccountType.ref("acme"))
        .run()
        .orThrow();
  }

  private static void clear(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
