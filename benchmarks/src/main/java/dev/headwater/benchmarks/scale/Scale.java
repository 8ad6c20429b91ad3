package dev.headwater.benchmarks.scale;

import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scale}: counts the calls of a large sync, and weighs the engine. */
@Command(
    name = "scale",
    mixinStandardHelpOptions = true,
    description = {
      "Syncs a large tracker into memory and checks that each page was fetched exactly once.",
      "Then checks that the engine holds no more when there are more pages.",
      "Exits with 1 if a number is wrong."
    })
public final class Scale implements Callable<Integer> {
  private static final String DEFAULT = " (default ${DEFAULT-VALUE}).";

  private final PrintWriter out;

  /** Prints what it finds. */
  public Scale(PrintWriter out) {
    this.out = out;
  }

  @Option(names = "--repos", defaultValue = "1000", description = "How many repositories" + DEFAULT)
  int repos;

  @Option(names = "--issues", defaultValue = "1000", description = "Issues of each" + DEFAULT)
  int issues;

  @Option(names = "--page", defaultValue = "100", description = "Issues on a page" + DEFAULT)
  int page;

  @Option(names = "--authors", defaultValue = "50000", description = "Authors in all" + DEFAULT)
  int authors;

  @Override
  public Integer call() {
    boolean exact = countCalls();
    boolean flat = weighEngine();
    return exact && flat ? 0 : 1;
  }

  private boolean countCalls() {
    Size size = new Size(repos, issues, page, authors);
    WholeSync sync = new WholeSync(size);
    SyncReport report;
    try (ProgressBar bar = new ProgressBar("sync", size.repoPages() + size.issuePages())) {
      report = sync.run(onPage(bar::step));
    }
    List<Count> counts = sync.counts(report);
    out.print(report);
    out.printf("%n%nExpected and found%n");
    counts.forEach(out::println);
    return counts.stream().allMatch(Count::isExact);
  }

  private boolean weighEngine() {
    MemoryTable table = MemoryTable.measure(1000);
    out.printf("%nHeld by the engine, the store aside, at most%n");
    table.lines().forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%s: less than %.0f byte for each page more%n",
        table.isFlat() ? "independent of the number of pages" : "WRONG, it must be",
        MemoryTable.MOST_PER_PAGE);
    return table.isFlat();
  }

  private static SyncListener onPage(Runnable step) {
    return new SyncListener() {
      @Override
      public void pageCommitted(PageCommit<?> commit, CommitResult result) {
        step.run();
      }
    };
  }
}
