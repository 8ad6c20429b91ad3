package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.IssueRow;
import dev.headwater.benchmarks.tracker.Issue;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.row.ArrayRow;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a row, as a store gives it out, to the entity. */
@State(Scope.Thread)
public class RowReaderBenchmark {
  private final List<Issue> issues =
      Pages.fetched().stream().map(page -> Tracker.issues(page).get(0)).toList();
  private final List<ArrayRow<Issue>> rows =
      issues.stream().map(issue -> ArrayRow.of(IssueType.TYPE, issue)).toList();
  private final List<IssueRow> byHand = issues.stream().map(IssueRow::of).toList();
  private int next;

  private int next() {
    return next++ & (Pages.COUNT - 1);
  }

  @Setup
  public void useOtherTypes() {
    OtherTypes.use();
  }

  @Benchmark
  public Issue generated(CpuTime time) {
    return rows.get(next()).entity();
  }

  @Benchmark
  public Issue handWritten(CpuTime time) {
    return byHand.get(next()).entity();
  }
}
