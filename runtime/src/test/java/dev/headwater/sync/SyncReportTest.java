package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.source.Paging;
import dev.headwater.store.CommitResult;
import dev.headwater.store.Membership;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.PageCommit;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.Trackers;
import dev.headwater.tracker.UserType;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a listener hears and a report says. */
final class SyncReportTest {
  private static Sync sync(TrackerApi api) {
    return Sync.of(new TrackerConnector(api)).into(new MemoryStore()).from(AccountType.ref("acme"));
  }

  @Test
  void listenerHearsEverythingInOrder() {
    List<String> heard = new ArrayList<>();
    sync(Trackers.of(1, 5)).listener(new Recorder(heard)).run("run").orThrow();
    assertThat(heard)
        .containsExactly(
            "1 for root Account(acme): load repos",
            "repos Account(acme) page 1 null -> null: 1",
            "finished repos Account(acme) 1",
            "2 for all Repo: load issues",
            "issuesPage Repo(r0) page 1 null -> 4: 2",
            "issuesPage Repo(r0) page 2 4 -> null: 2",
            "finished issuesPage Repo(r0) 2");
  }

  private record Recorder(List<String> heard) implements SyncListener {
    @Override
    public void stepStarted(int number, Step step) {
      heard.add(number + " " + step);
    }

    @Override
    public void pageCommitted(PageCommit<?> page, CommitResult result) {
      heard.add(
          "%s %s page %d %s -> %s: %d"
              .formatted(
                  page.source(),
                  page.parent(),
                  page.page(),
                  page.cursor(),
                  page.nextCursor(),
                  result.counts().size()));
    }

    @Override
    public void parentFinished(String source, Ref<?> parent, int pages) {
      heard.add("finished " + source + " " + parent + " " + pages);
    }

    @Override
    public void failed(SyncFailure failure) {
      heard.add("failed " + failure.code());
    }
  }

  @Test
  void listenerHearsFailures() {
    List<String> heard = new ArrayList<>();
    TrackerApi api = Trackers.of(1, 5);
    api.fault =
        call -> {
          throw new IOException("down");
        };
    sync(api).listener(new Recorder(heard)).run();
    assertThat(heard).contains("failed " + ErrorCode.FETCH_FAILED);
  }

  @Test
  void reportTakesItsTimesFromTheClock() {
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    SyncReport report = sync(Trackers.of(1, 5)).clock(clock).run("run");
    assertThat(report.started()).isEqualTo(clock.instant());
    assertThat(report.duration()).isEqualTo(Duration.ZERO);
    assertThat(report.toString().lines().map(String::stripTrailing))
        .containsExactly(
            "run run COMPLETED in 0.00 s, started 2026-01-02T03:04:05Z",
            "calls = Σ Account ⌈repos/3⌉ + Σ Repo ⌈issues/4⌉",
            "  source                        parents        pages        calls  least calls",
            "  repos                               1            1            1            1",
            "  issuesPage                          1            2            2            2",
            "  entity                        created      updated",
            "  Account                             1            0",
            "  Repo                                1            0",
            "  Issue                               5            0",
            "  User                                3            0",
            "0 failures");
  }

  @Test
  void leastCallsFollowTheFullestCollectionThatIsOnePerItem() {
    FullestCollection fullest = new FullestCollection(Paging.pages(4, 10));
    // Ten items on three pages; of another collection there are five for each item.
    for (int items : List.of(4, 4, 2)) {
      fullest.add(List.of(issues(items), users(items * 5)));
    }
    assertThat(fullest.leastCalls()).isEqualTo(3);
    assertThat(new FullestCollection(Paging.pages(4, 10)).leastCalls()).isEqualTo(1);
    FullestCollection single = new FullestCollection(Paging.single());
    single.add(List.of(issues(50)));
    assertThat(single.leastCalls()).isEqualTo(1);
  }

  private static Membership<Repo, ?> issues(int count) {
    return new Membership<>(
        RepoType.ref("r"),
        RepoType.ISSUES,
        IntStream.range(0, count).mapToObj(i -> IssueType.ref("i" + i)).toList());
  }

  private static Membership<Repo, ?> users(int count) {
    return new Membership<>(
        RepoType.ref("r"),
        RepoType.ISSUE_AUTHORS,
        IntStream.range(0, count).mapToObj(i -> UserType.ref("u" + i)).toList());
  }
}
