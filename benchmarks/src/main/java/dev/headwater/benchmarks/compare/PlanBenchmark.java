package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.PathTree;
import dev.headwater.benchmarks.feed.Feed;
import dev.headwater.benchmarks.feed.Served;
import dev.headwater.benchmarks.feed.StoryPlan;
import dev.headwater.cursor.Keyring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From ten paths to what is selected, against a tree of maps. */
@State(Scope.Thread)
public class PlanBenchmark {
  private final Served served = new Served(Feed.page(), Keyring.unsigned());

  @Benchmark
  public StoryPlan generated(CpuTime time) {
    return served.plan();
  }

  @Benchmark
  public PathTree handWritten(CpuTime time) {
    return PathTree.of(Feed.PATHS);
  }
}
