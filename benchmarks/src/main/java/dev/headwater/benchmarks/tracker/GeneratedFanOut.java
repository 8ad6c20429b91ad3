package dev.headwater.benchmarks.tracker;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunWrite;
import java.time.Instant;

/** What the engine does with a fetched page before the store gets it, with the generated source. */
public final class GeneratedFanOut {
  private final SourceDefinition<Repo, IssuePage> source;

  /** The fan-out of a connector; no call is made. */
  public GeneratedFanOut(Tracker tracker) {
    this.source = new TrackerIssuesPageSource(tracker);
  }

  /** What the store is to do with a first page. */
  public PageCommit<Repo> commit(String run, Ref<Repo> repo, IssuePage page) throws Exception {
    DerivedPage<Repo> derived = new DerivedPage<>(repo);
    source.derive(repo, PageRequest.first(Tracker.PAGE), page, derived);
    return new PageCommit<>(
        RunWrite.of(run, Instant.EPOCH),
        source.name(),
        repo,
        1,
        null,
        page.next(),
        derived.batches(),
        derived.memberships(),
        null,
        null);
  }
}
