package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.Paging;
import dev.headwater.source.SourcePage;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunStatus;
import dev.headwater.store.Store;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.Issue;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.RawIssue;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.State;
import dev.headwater.tracker.TestConnector;
import dev.headwater.tracker.TestSource;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.Trackers;
import dev.headwater.tracker.User;
import dev.headwater.tracker.UserType;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FailureTest {
  private final MemoryStore store = new MemoryStore();

  private Sync sync(TrackerApi api) {
    return Sync.of(new TrackerConnector(api)).into(store).from(AccountType.ref("acme"));
  }

  @Test
  void failedFetchNamesItsPlaceAndOthersGoOn() {
    TrackerApi api = Trackers.of(3, 9);
    api.fault =
        call -> {
          if (call.equals("issues r1 @4")) {
            throw new IOException("reset");
          }
        };
    SyncReport report = sync(api).run();

    assertThat(report.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(report.failures()).hasSize(1);
    SyncFailure failure = report.failures().get(0);
    assertThat(failure.code()).isEqualTo(ErrorCode.FETCH_FAILED);
    assertThat(failure.source()).isEqualTo("issuesPage");
    assertThat(failure.parent()).isEqualTo(RepoType.ref("r1"));
    assertThat(failure.cursor()).isEqualTo("4");
    assertThat(failure.attempt()).isEqualTo(1);
    assertThat(failure.derivation()).isNull();
    assertThat(failure.cause()).isInstanceOf(IOException.class);
    assertThat(failure)
        .hasToString(
            "[HW701] Repo(r1), cursor '4', attempt 1: source 'issuesPage' could not fetch a page:"
                + " java.io.IOException: reset; run it again under the same id to go on from here");
    assertThat(store.count(IssueType.TYPE)).isEqualTo(9 + 4 + 9);
    assertThat(report.sources()).contains(new SourceReport("issuesPage", 3, 7, 8, 7));
  }

  @Test
  void failedParentIsNotTriedAgainByALaterStep() {
    TrackerApi api = Trackers.of(2, 9);
    api.fault =
        call -> {
          if (call.equals("issues r1 @4")) {
            throw new IOException("reset");
          }
        };
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(AccountType.ref("acme")).loadCollection(AccountType.REPOS),
            Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES),
            Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUE_AUTHORS));
    SyncReport report = sync(api).plan(plan).run();
    assertThat(report.failures()).hasSize(1);
    assertThat(api.calls("issues")).isEqualTo(3 + 2);
  }

  @Test
  void retriedCallsAreCounted() {
    TrackerApi api = Trackers.of(1, 9);
    api.fault =
        call -> {
          if (call.equals("issues r0 @4") && api.calls("issues") < 4) {
            throw new IOException("reset");
          }
        };
    SyncReport report = sync(api).retry(new TriedTimes(3)).run().orThrow();
    assertThat(report.sources()).contains(new SourceReport("issuesPage", 1, 3, 5, 3));
    assertThat(store.count(IssueType.TYPE)).isEqualTo(9);
  }

  @Test
  void lastAttemptIsNamed() {
    TrackerApi api = Trackers.of(1, 9);
    api.fault =
        call -> {
          throw new IOException("reset");
        };
    SyncReport report = sync(api).retry(new TriedTimes(5)).run();
    assertThat(report.failures().get(0).attempt()).isEqualTo(5);
    assertThat(report.failures().get(0).message()).contains("Account(acme), first page, attempt 5");
    assertThat(report.calls()).isEqualTo(5);
  }

  @Test
  void failedDerivationKeepsNothingOfThePageAndOthersGoOn() {
    TrackerApi api = Trackers.of(3, 9);
    List<RawIssue> broken = new ArrayList<>(api.issues.get("r1"));
    broken.set(6, new RawIssue("r1-6", "title", true, null, Instant.EPOCH));
    api.issues.put("r1", broken);
    SyncReport report = sync(api).run();

    assertThat(report.failures()).hasSize(1);
    SyncFailure failure = report.failures().get(0);
    assertThat(failure.code()).isEqualTo(ErrorCode.DERIVATION_FAILED);
    assertThat(failure.derivation()).isEqualTo("issues");
    assertThat(failure.source()).isEqualTo("issuesPage");
    assertThat(failure.parent()).isEqualTo(RepoType.ref("r1"));
    assertThat(failure.cursor()).isEqualTo("4");
    assertThat(failure.message())
        .startsWith("[HW702] Repo(r1), cursor '4', attempt 1: derivation 'issues' of source")
        .endsWith("nothing of the page was stored");
    assertThat(store.find(IssueType.ref("r1-3"))).isPresent();
    assertThat(store.find(IssueType.ref("r1-4"))).isEmpty();
    assertThat(store.count(IssueType.TYPE)).isEqualTo(9 + 4 + 9);
    assertThat(api.calls("issues")).isEqualTo(3 + 2 + 3);
  }

  @Test
  void nullThatAnApiAnswersNamesTheDerivationAndTheField() {
    TrackerApi api = Trackers.of(1, 1);
    api.issues.put("r0", List.of(new RawIssue("i", null, true, "u", Instant.EPOCH)));
    SyncReport report = sync(api).run();
    assertThat(report.failures().get(0).message())
        .contains("derivation 'issues'", "[HW501] Issue.title is never null");
  }

  @Test
  void secondDerivationIsNamedThoughTheFirstSucceeded() {
    DerivationDefinition<Repo, User> authors =
        DerivationDefinition.collection("authors", RepoType.ISSUE_AUTHORS);
    TestSource source =
        new TestSource(
            Paging.single(),
            (repo, request) ->
                SourcePage.last(
                    List.of(new Issue("i", "t", State.OPEN, UserType.ref("u"), Instant.EPOCH))),
            List.of(TestSource.ISSUES, authors),
            (repo, data, derived) -> {
              derived.begin(TestSource.ISSUES).entities(data);
              derived.begin(authors).entities(List.of(new User("u", null)));
            });
    TestConnector connector =
        new TestConnector(
            List.of(source),
            seeding ->
                SyncPlan.of(
                    Step.forRoot(seeding.root(RepoType.TYPE)).loadCollection(RepoType.ISSUES)));
    SyncReport report = Sync.of(connector).into(store).from(RepoType.ref("r")).run();
    assertThat(report.failures().get(0).derivation()).isEqualTo("authors");
    assertThat(store.count(IssueType.TYPE)).isZero();
    assertThat(store.count(UserType.TYPE)).isZero();
  }

  @Test
  void storeThatRefusesAPageFailsThatParentOnly() {
    Store full =
        new FullStore(store, page -> page.source().equals("issuesPage") && page.page() == 2);
    TrackerApi api = Trackers.of(2, 9);
    SyncReport report =
        Sync.of(new TrackerConnector(api)).into(full).from(AccountType.ref("acme")).run();
    assertThat(report.failures()).hasSize(2);
    assertThat(report.failures().get(1).code()).isEqualTo(ErrorCode.COMMIT_FAILED);
    assertThat(report.failures().get(1).message())
        .startsWith(
            "[HW706] Repo(r1), cursor '4', attempt 1: the store failed on a page of source");
    assertThat(store.count(IssueType.TYPE)).isEqualTo(8);
  }

  @Test
  void storeThatRefusesTheFirstEntitiesFailsTheRunBeforeAnyCall() {
    TrackerApi api = Trackers.of(2, 9);
    SyncReport report =
        Sync.of(new TrackerConnector(api))
            .into(new FullStore(store, null))
            .from(AccountType.ref("acme"))
            .run();
    assertThat(report.failures())
        .extracting(SyncFailure::code)
        .containsExactly(ErrorCode.COMMIT_FAILED);
    assertThat(api.calls).isEmpty();
  }

  @Test
  void errorsPassThrough() {
    TrackerApi api = Trackers.of(1, 1);
    api.fault =
        call -> {
          throw new StackOverflowError("deep");
        };
    assertThatThrownBy(() -> sync(api).run()).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void orThrowTellsTheFailures() {
    TrackerApi api = Trackers.of(30, 1);
    api.fault =
        call -> {
          if (call.startsWith("issues")) {
            throw new IOException("down");
          }
        };
    SyncReport report = sync(api).run("r");
    assertThatThrownBy(report::orThrow)
        .isInstanceOfSatisfying(
            HeadwaterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RUN_FAILED))
        .hasMessageContaining("[HW707] run r ended with 30 failures")
        .hasMessageContaining("Repo(r0), first page")
        .hasMessageContaining("and 10 more")
        .hasCauseInstanceOf(IOException.class);
    assertThat(report.toString()).contains("PARTIAL", "30 failures", "[HW701]");
  }

  @Test
  void reportRefusesASuccessWithFailures() {
    SyncFailure failure =
        new SyncFailure(ErrorCode.FETCH_FAILED, "m", null, null, null, 0, null, null);
    assertThatThrownBy(
            () ->
                new SyncReport(
                    "r",
                    RunStatus.COMPLETED,
                    Instant.EPOCH,
                    Duration.ZERO,
                    new CallFormula(List.of()),
                    List.of(),
                    List.of(),
                    List.of(failure),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
