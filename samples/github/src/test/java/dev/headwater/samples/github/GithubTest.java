package dev.headwater.samples.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationCount;
import dev.headwater.operation.OperationTally;
import dev.headwater.query.Query;
import dev.headwater.samples.github.api.GithubApiOperations;
import dev.headwater.samples.github.api.GithubCalls;
import dev.headwater.samples.github.api.GithubSettings;
import dev.headwater.samples.github.api.GithubUnavailableException;
import dev.headwater.samples.github.api.HttpGithubApi;
import dev.headwater.samples.github.api.Token;
import dev.headwater.samples.github.server.EmbeddedGithub;
import dev.headwater.samples.github.server.Reply;
import dev.headwater.samples.github.server.Request;
import dev.headwater.samples.github.server.Size;
import dev.headwater.source.PageRequest;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.EntityReport;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncFailure;
import dev.headwater.sync.SyncReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class GithubTest {
  private final List<String> targets = new ArrayList<>();
  private final OperationTally tally = new OperationTally();
  private final MemoryStore store = new MemoryStore();

  @Test
  void syncsAnAccountWithExactlyTheCallsThatItsPagesTake() throws Exception {
    SyncReport report = sync(new Size(3, 250, 50), AccountType.ref("acme"), request -> null);

    assertThat(report.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.formula()).hasToString("calls = Σ Account ⌈repos/100⌉ + Σ Repo ⌈issues/100⌉");
    assertThat(report.sources())
        .containsExactly(
            new SourceReport("repos", 1, 1, 1, 1), new SourceReport("issuesPage", 3, 9, 9, 9));
    assertThat(report.entities())
        .containsExactly(
            new EntityReport("Account", 1, 0),
            new EntityReport("Repo", 3, 0),
            new EntityReport("Issue", 750, 0),
            new EntityReport("User", 50, 0));
    assertThat(targets)
        .hasSize(10)
        .doesNotHaveDuplicates()
        .startsWith("/users/acme/repos?per_page=100", issues("repo-1"))
        .contains(issues("repo-2"), issues("repo-3"));
    assertThat(counted("repos").calls()).isEqualTo(1);
    assertThat(counted("issues").calls()).isEqualTo(9);
  }

  @Test
  void storesWhatGithubLists() throws Exception {
    sync(new Size(3, 250, 50), AccountType.ref("acme"), request -> null);

    Ref<Repo> repo = RepoType.ref("acme/repo-3");
    assertThat(store.load(repo))
        .hasValueSatisfying(
            found -> {
              assertThat(found.description()).isNull();
              assertThat(found.stars()).isEqualTo(51);
            });
    assertThat(store.load(IssueType.ref(30_000_220)))
        .contains(
            new Issue(
                30_000_220,
                220,
                "Anvil 220 of batch 3 rings hollow",
                Issue.State.CLOSED,
                true,
                UserType.ref(14),
                Instant.parse("2024-01-01T03:40:00Z"),
                Instant.parse("2024-01-01T04:40:00Z")));
    assertThat(store.load(UserType.ref(14))).contains(new User(14, "smith-14"));
    assertThat(store.members(repo, RepoType.ISSUES, PageRequest.first(1000)).items())
        .hasSize(250)
        .startsWith(IssueType.ref(30_000_250));
    assertThat(store.members(repo, RepoType.ISSUE_AUTHORS, PageRequest.first(1000)).items())
        .hasSize(50);
    assertThat(store.query(Query.of(IssueType.TYPE).where(IssueType.PULL_REQUEST.eq(true))))
        .hasSize(75);
  }

  @Test
  void syncsOneRepositoryWithoutListingItsAccount() throws Exception {
    SyncReport report = sync(new Size(3, 250, 50), RepoType.ref("acme/repo-2"), request -> null);

    assertThat(report.formula()).hasToString("calls = Σ Repo ⌈issues/100⌉");
    assertThat(report.sources()).containsExactly(new SourceReport("issuesPage", 1, 3, 3, 3));
    assertThat(targets).hasSize(3).startsWith(issues("repo-2"));
  }

  @Test
  void anAccountWithManyRepositoriesIsListedPageByPage() throws Exception {
    SyncReport report = sync(new Size(250, 0, 1), AccountType.ref("acme"), request -> null);

    assertThat(report.sources())
        .containsExactly(
            new SourceReport("repos", 1, 3, 3, 3),
            new SourceReport("issuesPage", 250, 250, 250, 250));
  }

  @Test
  void aRateLimitCostsTimeAndNoCallOfTheFormula() throws Exception {
    SyncReport report =
        sync(
            new Size(1, 250, 50),
            AccountType.ref("acme"),
            request -> targets.size() == 2 ? Reply.secondaryLimit(Duration.ofSeconds(1)) : null);

    assertThat(report.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.calls()).isEqualTo(4);
    assertThat(targets).hasSize(5);
    assertThat(counted("issues").calls()).isEqualTo(4);
    assertThat(counted("issues").waited()).isPositive();
  }

  @Test
  void aFailureStopsOneRepositoryAndFailsTheRun() throws Exception {
    SyncReport report =
        sync(
            new Size(3, 250, 50),
            AccountType.ref("acme"),
            request -> isSecondPageOf(2, request) ? Reply.error(500, "Server Error") : null);

    assertThat(report.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(report.sources())
        .containsExactly(
            new SourceReport("repos", 1, 1, 1, 1), new SourceReport("issuesPage", 3, 7, 8, 7));
    assertThat(report.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.code()).isEqualTo(ErrorCode.FETCH_FAILED);
              assertThat(failure.source()).isEqualTo("issuesPage");
              assertThat(failure.parent()).isEqualTo(RepoType.ref("acme/repo-2"));
              assertThat(failure.cursor()).startsWith("/repositories/2/issues?").endsWith("page=2");
              assertThat(failure.attempt()).isEqualTo(1);
              assertThat(failure.cause()).isInstanceOf(GithubUnavailableException.class);
              assertThat(failure.message()).contains("status 500 'Server Error'");
            });
    assertThat(issuesOf("acme/repo-1")).isEqualTo(250);
    assertThat(issuesOf("acme/repo-2")).isEqualTo(100);
    assertThat(issuesOf("acme/repo-3")).isEqualTo(250);
  }

  @Test
  void troubleThatPassesIsRetried() throws Exception {
    SyncReport report =
        sync(
            new Size(1, 250, 50),
            AccountType.ref("acme"),
            request -> targets.size() == 3 ? Reply.error(502, "Bad Gateway") : null);

    assertThat(report.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(report.sources().get(1)).isEqualTo(new SourceReport("issuesPage", 1, 3, 3, 3));
    assertThat(counted("issues").failures()).isEqualTo(1);
  }

  @Test
  void aRefusalIsNotRetried() throws Exception {
    SyncReport report = sync(new Size(1, 1, 1), AccountType.ref("nobody"), request -> null);

    assertThat(report.failures()).extracting(SyncFailure::attempt).containsExactly(1);
    assertThat(targets).containsExactly("/users/nobody/repos?per_page=100");
  }

  /** Interference that gives null lets the server answer. */
  private SyncReport sync(Size size, Ref<?> root, Function<Request, Reply> interference)
      throws Exception {
    try (var server =
        EmbeddedGithub.start(
            size,
            request -> {
              targets.add(request.target());
              return Optional.ofNullable(interference.apply(request));
            })) {
      GithubSettings settings = GithubSettings.of(server.baseUrl());
      FailsafeCalls calls =
          new FailsafeCalls().backOff(Duration.ofMillis(1), Duration.ofMillis(2)).listener(tally);
      var api =
          new GithubApiOperations(
              new HttpGithubApi(settings, Token.none()), GithubCalls.of(calls, settings));
      Sync sync = Sync.of(new GithubConnector(api)).into(store).from(root);
      return root.type().equals(RepoType.TYPE) ? sync.plan(Github.planOfRepos()).run() : sync.run();
    }
  }

  private int issuesOf(String repo) {
    return store
        .members(RepoType.ref(repo), RepoType.ISSUES, PageRequest.first(1000))
        .items()
        .size();
  }

  private static boolean isSecondPageOf(int repo, Request request) {
    return request.target().startsWith("/repositories/" + repo + "/")
        && request.target().endsWith("page=2");
  }

  private static String issues(String repo) {
    return "/repos/acme/" + repo + "/issues?per_page=100&state=all";
  }

  /** By name: calls of a server on this machine have budgets of their own. */
  private OperationCount counted(String operation) {
    return tally.counts().entrySet().stream()
        .filter(each -> each.getKey().name().equals(operation))
        .map(Map.Entry::getValue)
        .reduce(OperationCount.NONE, OperationCount::plus);
  }
}
