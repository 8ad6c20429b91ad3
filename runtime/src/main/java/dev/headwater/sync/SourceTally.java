package dev.headwater.sync;

import dev.headwater.source.SourceDefinition;

/** Counts what a run has of one source. */
final class SourceTally {
  private final String source;
  private long parents;
  private long pages;
  private long calls;
  private long leastCalls;

  SourceTally(SourceDefinition<?, ?> source) {
    this.source = source.name();
  }

  void parent() {
    parents++;
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
    return new SourceReport(source, parents, pages, calls, leastCalls);
  }
}
