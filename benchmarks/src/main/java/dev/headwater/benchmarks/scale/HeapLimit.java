package dev.headwater.benchmarks.scale;

import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.UserType;
import dev.headwater.jdbc.JdbcStore;
import dev.headwater.jdbc.SqliteStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmarks heap}: a large sync into a file by a process with a small heap. */
@Command(
    name = "heap",
    mixinStandardHelpOptions = true,
    description = {
      "Syncs a large tracker into a SQLite file in a process of its own with a small heap, and",
      "counts what is in the file. Exits with 1 if that process fails or a number is wrong."
    })
public final class HeapLimit implements Callable<Integer> {
  private static final String DEFAULT = " (default ${DEFAULT-VALUE}).";

  private final PrintWriter out;

  @Option(names = "--repos", defaultValue = "1000", description = "How many repositories" + DEFAULT)
  int repos;

  @Option(names = "--issues", defaultValue = "1000", description = "Issues of each" + DEFAULT)
  int issues;

  @Option(names = "--authors", defaultValue = "50000", description = "Authors in all" + DEFAULT)
  int authors;

  @Option(names = "--heap", defaultValue = "256", description = "The heap, in MB" + DEFAULT)
  int heap;

  /** Prints what it finds. */
  public HeapLimit(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Size size = new Size(repos, issues, 100, authors);
    Path folder = Files.createTempDirectory("headwater-heap");
    Path file = folder.resolve("sync.db");
    try {
      int exit = sync(file);
      if (exit != 0) {
        out.printf("the process ended with %d%n", exit);
        return 1;
      }
      List<Count> counts = counts(size, file);
      counts.forEach(out::println);
      return counts.stream().allMatch(Count::isExact) ? 0 : 1;
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private int sync(Path file) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx" + heap + "m",
                "-cp",
                System.getProperty("java.class.path"),
                LimitedSync.class.getName(),
                file.toString(),
                Integer.toString(repos),
                Integer.toString(issues),
                Integer.toString(authors))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(out::println);
    }
    return process.waitFor();
  }

  private static List<Count> counts(Size size, Path file) {
    try (JdbcStore store = SqliteStore.open(file, LimitedSync.TYPES)) {
      return List.of(
          new Count("repositories", size.repos(), store.count(RepoType.TYPE)),
          new Count("issues", size.allIssues(), store.count(IssueType.TYPE)),
          new Count("authors", size.authors(), store.count(UserType.TYPE)));
    }
  }
}
