package dev.headwater.samples.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationCount;
import dev.headwater.operation.OperationTally;
import dev.headwater.samples.github.api.GithubApiOperations;
import dev.headwater.samples.github.api.GithubCalls;
import dev.headwater.samples.github.api.GithubSettings;
import dev.headwater.samples.github.api.HttpGithubApi;
import dev.headwater.samples.github.api.IssueStates;
import dev.headwater.samples.github.api.Token;
import dev.headwater.samples.github.server.RecordedGithub;
import dev.headwater.source.PageRequest;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Answers of the real GitHub, as the npm package {@code @octokit/fixtures} recorded them. */
final class RecordedGithubTest {
  private static final Path PAGINATE_ISSUES =
      Path.of(
          "target/npm/node_modules/@octokit/fixtures/scenarios/api.github.com/paginate-issues",
          "normalized-fixture.json");

  @Test
  void thirteenIssuesOnFivePages() throws Exception {
    assertThat(PAGINATE_ISSUES)
        .as("recordings that the build installs: run it with Maven, and with npm on the path")
        .isReadable();
    Ref<Repo> repo = RepoType.ref("octokit-fixture-org/paginate-issues");
    MemoryStore store = new MemoryStore();
    try (var server = RecordedGithub.start(PAGINATE_ISSUES)) {
      assertThat(server.unasked()).hasSize(5);
      // As the recorded client asked: three a page, and GitHub's default of open issues only.
      var settings = new GithubSettings(server.baseUrl(), 3, IssueStates.OPEN, Duration.ZERO);
      OperationTally tally = new OperationTally();
      var api =
          new GithubApiOperations(
              new HttpGithubApi(settings, Token.none()),
              GithubCalls.of(new FailsafeCalls().listener(tally), settings));

      SyncReport report =
          Sync.of(new GithubConnector(api)).into(store).from(repo).plan(Github.planOfRepos()).run();

      assertThat(report.status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(report.sources()).containsExactly(new SourceReport("issuesPage", 1, 5, 5, 1));
      assertThat(counted(tally, "issues").calls()).isEqualTo(5);
      assertThat(server.unasked()).isEmpty();
    }
    assertThat(store.members(repo, RepoType.ISSUES, PageRequest.first(100)).items())
        .containsExactlyElementsOf(LongStream.range(1000, 1013).mapToObj(IssueType::ref).toList());
    assertThat(store.members(repo, RepoType.ISSUE_AUTHORS, PageRequest.first(100)).items())
        .containsExactly(UserType.ref(1000));
    assertThat(store.load(UserType.ref(1000))).contains(new User(1000, "octokit-fixture-user-a"));
    assertThat(store.load(IssueType.ref(1003)))
        .hasValueSatisfying(
            issue -> {
              assertThat(issue.number()).isEqualTo(10);
              assertThat(issue.title()).isEqualTo("Test issue 10");
              assertThat(issue.state()).isEqualTo(Issue.State.OPEN);
              assertThat(issue.creator()).isEqualTo(UserType.ref(1000));
              assertThat(issue.closedAt()).isNull();
            });
  }

  /** By name: calls of a server on this machine have budgets of their own. */
  private static OperationCount counted(OperationTally tally, String operation) {
    return tally.counts().entrySet().stream()
        .filter(each -> each.getKey().name().equals(operation))
        .map(Map.Entry::getValue)
        .reduce(OperationCount.NONE, OperationCount::plus);
  }
}
