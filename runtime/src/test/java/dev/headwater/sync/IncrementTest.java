package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.source.PageRequest;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.Pruned;
import dev.headwater.store.Pruning;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.Trackers;
import dev.headwater.tracker.UserType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class IncrementTest {
  private static final Instant START = Instant.parse("2026-01-31T00:00:00Z");
  private static final Ref<?> ROOT = AccountType.ref("acme");

  private final MemoryStore store = new MemoryStore();

  private Sync sync(TrackerApi api, Duration after) {
    return Sync.of(new TrackerConnector(api))
        .into(store)
        .from(ROOT)
        .clock(Clock.fixed(START.plus(after), ZoneOffset.UTC));
  }

  @Test
  void whatIsFreshIsNotFetchedByANewRun() {
    TrackerApi api = Trackers.of(2, 1);
    sync(api, Duration.ZERO).run().orThrow();
    api.calls.clear();
    TimeToLive life = TimeToLive.of(Duration.ofHours(1)).with("repos", Duration.ofMinutes(10));
    sync(api, Duration.ofMinutes(9)).timeToLive(life).run().orThrow();
    assertThat(api.calls).isEmpty();
    sync(api, Duration.ofMinutes(10)).timeToLive(life).run().orThrow();
    assertThat(api.calls).containsExactly("repos acme");
    api.calls.clear();
    sync(api, Duration.ofMinutes(61)).timeToLive(life).run().orThrow();
    assertThat(api.calls).containsExactly("repos acme", "issues r0", "issues r1");
  }

  @Test
  void whatWasAddedSinceIsFetched() {
    TrackerApi api = Trackers.of(1, 1);
    sync(api, Duration.ZERO).run().orThrow();
    api.repos.put("acme", List.of("r0", "new"));
    api.calls.clear();
    TimeToLive life = TimeToLive.forever().with("repos", Duration.ofSeconds(1));
    sync(api, Duration.ofMinutes(1)).timeToLive(life).run().orThrow();
    assertThat(api.calls).containsExactly("repos acme", "issues new");
  }

  @Test
  void healFetchesWhatIsMissingOrInvalid() {
    TrackerApi api = Trackers.of(4, 1);
    api.fault =
        call -> {
          if (call.equals("issues r1")) {
            throw new java.io.IOException("down");
          }
        };
    sync(api, Duration.ZERO).run();
    api.fault = call -> {};
    api.calls.clear();
    store.invalidate(RepoType.ref("r3"), RepoType.ISSUE_AUTHORS);
    sync(api, Duration.ofDays(99)).timeToLive(TimeToLive.forever()).run().orThrow();
    assertThat(api.calls).containsExactly("issues r1", "issues r3");
    api.calls.clear();
    sync(api, Duration.ofDays(99)).timeToLive(TimeToLive.forever()).run().orThrow();
    assertThat(api.calls).isEmpty();
    store.invalidate(RepoType.TYPE);
    sync(api, Duration.ofDays(99)).timeToLive(TimeToLive.forever()).run().orThrow();
    assertThat(api.calls).hasSize(4);
  }

  @Test
  void membersThatAreGoneLeaveAndAreReported() {
    TrackerApi api = Trackers.of(1, 9);
    sync(api, Duration.ZERO).run().orThrow();
    api.issues.put("r0", api.issues.get("r0").subList(0, 6));
    SyncReport report = sync(api, Duration.ZERO).prune(new Pruning(0.5)).run().orThrow();
    assertThat(report.pruned())
        .containsExactly(new Pruned(RepoType.ref("r0"), RepoType.ISSUES, 9, 3, true));
    assertThat(report.toString()).contains("Repo(r0).issues: 3 of 9 members missing, removed");
    assertThat(issues()).hasSize(6);
    api.issues.put("r0", List.of());
    SyncReport emptied = sync(api, Duration.ZERO).prune(new Pruning(0.5)).run().orThrow();
    assertThat(emptied.pruned()).hasSize(2).noneMatch(Pruned::done);
    assertThat(emptied.toString()).contains("6 of 6 members missing, too many to be removed");
    assertThat(issues()).hasSize(6);
  }

  private List<?> issues() {
    return store.members(RepoType.ref("r0"), RepoType.ISSUES, PageRequest.first(99)).items();
  }

  @Test
  void whatNothingHoldsIsRemovedWithWhatOnlyThatHeld() {
    TrackerApi api = Trackers.of(1, 9);
    sync(api, Duration.ZERO).run().orThrow();
    api.issues.put("r0", api.issues.get("r0").subList(0, 8));
    sync(api, Duration.ZERO).prune(new Pruning(1)).run().orThrow();
    List<Cleanup.TypeReport> reports =
        new Cleanup(
                store,
                List.of(AccountType.TYPE, UserType.TYPE, IssueType.TYPE),
                Set.of(ROOT),
                new Pruning(0.2))
            .run();
    assertThat(reports)
        .containsExactly(
            new Cleanup.TypeReport(AccountType.TYPE, 1, 0, 0),
            new Cleanup.TypeReport(UserType.TYPE, 3, 0, 0),
            new Cleanup.TypeReport(IssueType.TYPE, 9, 1, 1));
    assertThat(store.find(IssueType.ref("r0-8"))).isEmpty();
    api.issues.put("r0", api.issues.get("r0").subList(0, 2));
    sync(api, Duration.ZERO).prune(new Pruning(1)).run().orThrow();
    Cleanup cleanup =
        new Cleanup(store, List.of(UserType.TYPE, IssueType.TYPE), Set.of(ROOT), new Pruning(0.5));
    assertThat(cleanup.run())
        .containsExactly(
            new Cleanup.TypeReport(UserType.TYPE, 3, 0, 0),
            new Cleanup.TypeReport(IssueType.TYPE, 8, 6, 0));
    assertThat(store.count(IssueType.TYPE)).isEqualTo(8);
    Cleanup all =
        new Cleanup(store, List.of(UserType.TYPE, IssueType.TYPE), Set.of(ROOT), new Pruning(1));
    assertThat(all.run())
        .containsExactly(
            new Cleanup.TypeReport(UserType.TYPE, 3, 1, 1),
            new Cleanup.TypeReport(IssueType.TYPE, 8, 6, 6));
    assertThat(store.count(IssueType.TYPE)).isEqualTo(2);
    assertThat(store.count(UserType.TYPE)).isEqualTo(2);
  }
}
