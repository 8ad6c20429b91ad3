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

/** From the text of a tuple to the entity; either way the text is checked to be the only one. */
@State(Scope.Thread)
public class TupleReaderBenchmark {
  private final TupleCodec<Issue> codec = Tuples.generated();
  private final IssueTuple byHand = Tuples.handWritten();
  private final List<String> texts =
      Pages.fetched().stream().map(page -> codec.encode(Tracker.issues(page).get(0))).toList();
  private int next;

  private String text() {
    return texts.get(next++ & (Pages.COUNT - 1));
  }

  @Setup
  public void useOtherTypes() {
    OtherTypes.use();
  }

  @Benchmark
  public Issue generated(CpuTime time) {
    return codec.decode(text());
  }

  @Benchmark
  public Issue handWritten(CpuTime time) {
    return byHand.decode(text());
  }
}
