package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.IssueRow;
import dev.headwater.benchmarks.tracker.Issue;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.entity.EntityType;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From an entity to the row that a store takes. */
@State(Scope.Thread)
public class RowWriterBenchmark {
  private final List<Issue> issues =
      Pages.fetched().stream().map(page -> Tracker.issues(page).get(0)).toList();
  private EntityType<Issue> type = IssueType.TYPE;
  private int next;

  private Issue issue() {
    return issues.get(next++ & (Pages.COUNT - 1));
  }

  @Setup
  public void useOtherTypes() {
    OtherTypes.use();
  }

  @Benchmark
  public Row<Issue> generated(CpuTime time) {
    return ArrayRow.of(type, issue());
  }

  @Benchmark
  public IssueRow handWritten(CpuTime time) {
    return IssueRow.of(issue());
  }
}
