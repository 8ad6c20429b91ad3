package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.feed.Feed;
import dev.headwater.benchmarks.feed.GraphqlFeed;
import dev.headwater.benchmarks.feed.Served;
import dev.headwater.cursor.Keyring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a request for a page to JSON, against graphql-java. */
@State(Scope.Thread)
public class FeedRequestBenchmark {
  private final Served served = new Served(Feed.page(), Keyring.unsigned());
  private final GraphqlFeed graphql = new GraphqlFeed(Feed.page());

  @Benchmark
  public byte[] generated(CpuTime time) {
    return served.requested();
  }

  @Benchmark
  public byte[] handWritten(CpuTime time) {
    return graphql.requested();
  }
}
