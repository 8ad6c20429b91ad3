package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.IssueTuple;
import dev.headwater.benchmarks.tracker.Issue;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.cursor.TupleCodec;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From an entity to the text of its tuple. */
@State(Scope.Thread)
public class TupleWriterBenchmark {
  private final List<Issue> issues =
      Pages.fetched().stream().map(page -> Tracker.issues(page).get(0)).toList();
  private final TupleCodec<Issue> codec = Tuples.generated();
  private final IssueTuple byHand = Tuples.handWritten();
  private int next;

  private Issue issue() {
    return issues.get(next++ & (Pages.COUNT - 1));
  }

  @Setup
  public void useOtherTypes() {
    OtherTypes.use();
  }

  @Benchmark
  public String generated(CpuTime time) {
    return codec.encode(issue());
  }

  @Benchmark
  public String handWritten(CpuTime time) {
    return byHand.encode(issue());
  }
}
