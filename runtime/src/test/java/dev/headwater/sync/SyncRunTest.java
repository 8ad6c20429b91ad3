package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.source.PageRequest;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunStatus;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.Issue;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.Trackers;
import dev.headwater.tracker.UserType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SyncRunTest {
  private final MemoryStore store = new MemoryStore();

  private Sync sync(TrackerApi api) {
    return Sync.of(new TrackerConnector(api)).into(store).from(AccountType.ref("acme"));
  }

  @Test
  void syncsAllThatTheSeedAsksFor() {
    TrackerApi api = Trackers.of(4, 9);
    SyncReport report = sync(api).run().orThrow();

    assertThat(report.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.sources())
        .containsExactly(
            new SourceReport("repos", 1, 2, 2, 2), new SourceReport("issuesPage", 4, 12, 12, 12));
    assertThat(report.entities())
        .containsExactly(
            new EntityReport("Account", 1, 0),
            new EntityReport("Repo", 4, 0),
            new EntityReport("Issue", 36, 0),
            new EntityReport("User", 3, 0));
    assertThat(report.calls()).isEqualTo(14).isEqualTo(api.calls.size());
    assertThat(report.failures()).isEmpty();
    assertThat(store.count(IssueType.TYPE)).isEqualTo(36);
    assertThat(store.load(IssueType.ref("r2-5")).map(Issue::creator)).contains(UserType.ref("u2"));
    assertThat(
            ids(store.members(RepoType.ref("r1"), RepoType.ISSUES, PageRequest.first(3)).items()))
        .containsExactly("r1-0", "r1-1", "r1-2");
    assertThat(
            ids(
                store
                    .members(RepoType.ref("r1"), RepoType.ISSUE_AUTHORS, PageRequest.first(9))
                    .items()))
        .containsExactly("u0", "u1", "u2");
  }

  private static List<String> ids(List<? extends Ref<?>> refs) {
    return refs.stream().<String>map(Ref::id).toList();
  }

  @Test
  void secondRunCountsUpdatesAndCallsAgain() {
    TrackerApi api = Trackers.of(2, 3);
    sync(api).run().orThrow();
    SyncReport second = sync(api).run().orThrow();
    assertThat(second.entities())
        .contains(new EntityReport("Issue", 0, 6), new EntityReport("User", 0, 3));
    assertThat(api.calls).hasSize(6);
  }

  @Test
  void sameRunAgainCallsNothing() {
    TrackerApi api = Trackers.of(2, 3);
    sync(api).run("run").orThrow();
    api.calls.clear();
    SyncReport again = sync(api).run("run").orThrow();
    assertThat(api.calls).isEmpty();
    assertThat(again.sources())
        .containsExactly(
            new SourceReport("repos", 0, 0, 0, 0), new SourceReport("issuesPage", 0, 0, 0, 0));
  }

  @Test
  void failedRunGoesOnFromItsCheckpoint() {
    TrackerApi api = Trackers.of(1, 12);
    api.fault =
        call -> {
          if (call.endsWith("@8")) {
            throw new java.io.IOException("down");
          }
        };
    assertThat(sync(api).run("run").status()).isEqualTo(RunStatus.PARTIAL);
    api.fault = call -> {};
    api.calls.clear();
    SyncReport again = sync(api).run("run").orThrow();
    assertThat(api.calls).containsExactly("issues r0 @8");
    assertThat(again.entities()).contains(new EntityReport("Issue", 4, 0));
    assertThat(store.count(IssueType.TYPE)).isEqualTo(12);
  }

  @Test
  void derivationsOfOneSourceAreFetchedOnce() {
    TrackerApi api = Trackers.of(3, 9);
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(AccountType.ref("acme")).loadCollection(AccountType.REPOS),
            Step.forAll(RepoType.TYPE)
                .loadCollection(RepoType.ISSUES)
                .loadCollection(RepoType.ISSUE_AUTHORS));
    sync(api).plan(plan).run().orThrow();
    assertThat(api.calls("issues")).isEqualTo(9);
  }

  @Test
  void overlappingStepsOverOneSourceFetchOnce() {
    TrackerApi api = Trackers.of(3, 9);
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(AccountType.ref("acme")).loadCollection(AccountType.REPOS),
            Step.forOne(RepoType.ref("r1")).loadCollection(RepoType.ISSUE_AUTHORS),
            Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES));
    SyncReport report = sync(api).plan(plan).run().orThrow();
    assertThat(api.calls("issues")).isEqualTo(9);
    assertThat(report.formula())
        .hasToString("calls = Σ Account ⌈repos/3⌉ + Σ Repo ⌈max(issueAuthors, issues)/4⌉");
  }

  @Test
  void forAllVisitsWhatItAddsItself() {
    TrackerApi api = Trackers.of(1, 0);
    api.forks.put("r0", List.of("f1", "f2"));
    api.forks.put("f1", List.of("f3"));
    api.forks.put("f3", List.of("r0", "f4"));
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(AccountType.ref("acme")).loadCollection(AccountType.REPOS),
            Step.forAll(RepoType.TYPE).loadCollection(RepoType.FORKS));
    SyncReport report = sync(api).plan(plan).run().orThrow();
    assertThat(api.calls)
        .containsExactly("repos acme", "forks r0", "forks f1", "forks f2", "forks f3", "forks f4");
    assertThat(store.count(RepoType.TYPE)).isEqualTo(5);
    assertThat(store.load(RepoType.ref("r0")).orElseThrow().name()).isEqualTo("fork r0");
    assertThat(report.sources()).contains(new SourceReport("forks", 5, 5, 5, 5));
    assertThat(report.formula()).hasToString("calls = Σ Account ⌈repos/3⌉ + Σ Repo 1");
  }

  @Test
  void aTreeLargerThanOnePageOfParentsIsVisitedWhole() {
    TrackerApi api = Trackers.of(1, 0);
    for (int i = 0; i < 1_000; i++) {
      api.forks.put("r" + i, List.of("r" + (i + 1)));
    }
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(AccountType.ref("acme")).loadCollection(AccountType.REPOS),
            Step.forAll(RepoType.TYPE).loadCollection(RepoType.FORKS));
    sync(api).plan(plan).run().orThrow();
    assertThat(api.calls("forks")).isEqualTo(1_001);
  }

  @Test
  void fieldsAreLoadedIntoTheParent() {
    TrackerApi api = Trackers.of(2, 0);
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(AccountType.ref("acme")).loadCollection(AccountType.REPOS),
            Step.concurrent(
                Step.forAll(RepoType.TYPE).loadFields(RepoType.DESCRIPTION),
                Step.forAll(RepoType.TYPE).loadCollection(RepoType.FORKS)));
    SyncReport report = sync(api).plan(plan).run().orThrow();
    assertThat(store.load(RepoType.ref("r1")).orElseThrow().description()).isEqualTo("About r1");
    assertThat(store.load(RepoType.ref("r1")).orElseThrow().name()).isEqualTo("repo r1");
    assertThat(report.entities()).contains(new EntityReport("Repo", 2, 0));
    assertThat(plan)
        .hasToString(
            """
            1. for root Account(acme): load repos
            2. concurrently: (for all Repo: load description), (for all Repo: load forks)\
            """);
  }
}
