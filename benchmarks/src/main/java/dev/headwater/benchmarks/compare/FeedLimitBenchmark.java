package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.BytesFeed;
import dev.headwater.benchmarks.feed.Feed;
import dev.headwater.benchmarks.feed.Served;
import dev.headwater.cursor.Keyring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a page of rows and a plan to JSON, against copying what was encoded before. */
@State(Scope.Thread)
public class FeedLimitBenchmark {
  private final Served served = new Served(Feed.page(), Keyring.unsigned());
  private final BytesFeed byHand = new BytesFeed(Feed.page(), Keyring.unsigned());

  @Benchmark
  public byte[] generated(CpuTime time) {
    return served.resolved();
  }

  @Benchmark
  public byte[] handWritten(CpuTime time) {
    return byHand.bytes();
  }
}
