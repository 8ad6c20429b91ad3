package dev.headwater.sync;

import dev.headwater.source.SourceDefinition;

/** Counts what a run has of one source. */
final class SourceTally {
  private final String source;
  private final int batchSize;
  private long parents;
  private long pages;
  private long calls;
  private long leastCalls;

  SourceTally(SourceDefinition<?, ?> source) {
    this.source = source.name();
    this.batchSize = source.batchSize();
  }

  void parents(int more) {
    parents += more;
  }

  void call() {
    calls++;
  }

  void page() {
    pages++;
  }

  void leastCalls(long ofOneParent) {
    leastCalls += ofOneParent;
  }

  SourceReport report() {
    long least = batchSize == 1 ? leastCalls : (parents + batchSize - 1) / batchSize;
    return new SourceReport(source, parents, pages, calls, least);
  }
}
