package dev.headwater.samples.github.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.OperationListener;
import dev.headwater.operation.OperationOutcome;
import dev.headwater.samples.github.server.EmbeddedGithub;
import dev.headwater.samples.github.server.Reply;
import dev.headwater.samples.github.server.Request;
import dev.headwater.samples.github.server.Size;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Retry and rate limits of GitHub's operations; the waits are real, and some seconds long. */
final class GithubCallsTest {
  private static final String REPO = "acme/repo-1";

  private final List<Request> requests = new ArrayList<>();
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<Duration> waits = new ArrayList<>();
  private EmbeddedGithub server;

  private final OperationListener waiting =
      new OperationListener() {
        @Override
        public void called(OperationOutcome outcome) {}

        @Override
        public void waits(OperationDefinition operation, Duration wait) {
          waits.add(wait);
        }
      };

  @BeforeEach
  void start() throws Exception {
    server =
        EmbeddedGithub.start(
            new Size(1, 250, 20),
            request -> {
              requests.add(request);
              return Optional.ofNullable(replies.poll());
            });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private GithubApi api(Duration longestWait) {
    var settings = new GithubSettings(server.baseUrl(), 100, IssueStates.ALL, longestWait);
    FailsafeCalls calls =
        new FailsafeCalls().backOff(Duration.ofMillis(1), Duration.ofMillis(2)).listener(waiting);
    return new GithubApiOperations(
        new HttpGithubApi(settings, Token.none()), GithubCalls.of(calls, settings));
  }

  @Test
  void waitsOutASecondaryLimitAndAsksAgain() throws Exception {
    replies.add(Reply.secondaryLimit(Duration.ofSeconds(1)));

    assertThat(api(Duration.ofMinutes(15)).issues(REPO, null, 100).issues()).hasSize(100);
    assertThat(requests).hasSize(2);
    assertThat(waits)
        .singleElement()
        .satisfies(wait -> assertThat(wait).isBetween(Duration.ofNanos(1), Duration.ofSeconds(1)));
  }

  @Test
  void waitsForTheNextWindowAndAsksAgain() throws Exception {
    replies.add(Reply.primaryLimit(Instant.now().plusSeconds(3)));

    assertThat(api(Duration.ofMinutes(15)).issues(REPO, null, 100).issues()).hasSize(100);
    assertThat(requests).hasSize(2);
    assertThat(waits).hasSize(1);
  }

  @Test
  void waitsBeforeACallOfAnyKindThatWouldBeRefused() throws Exception {
    replies.add(
        Reply.ok(JsonMapper.shared().readTree("[]")).withWindow(0, Instant.now().plusSeconds(3)));
    GithubApi api = api(Duration.ofMinutes(15));

    api.issues(REPO, null, 100);
    assertThat(waits).isEmpty();
    api.repos("acme", null, 100);

    assertThat(waits).hasSize(1);
    assertThat(requests).hasSize(2);
  }

  @Test
  void doesNotWaitLongerThanAllowed() {
    replies.add(Reply.primaryLimit(Instant.now().plusSeconds(1_000)));

    assertThatThrownBy(() -> api(Duration.ofMinutes(15)).issues(REPO, null, 100))
        .isInstanceOf(HeadwaterException.class)
        .satisfies(
            e ->
                assertThat(((HeadwaterException) e).code())
                    .isEqualTo(ErrorCode.RATE_BUDGET_EXHAUSTED))
        .hasMessageContaining("operation 'GithubApi.issues' would have to wait PT16M")
        .hasMessageEndingWith("and may wait PT15M at most; allow more, or call it less");
    assertThat(waits).isEmpty();
    assertThat(requests).hasSize(1);
  }

  @Test
  void doesNotAskForEver() {
    for (int times = 0; times < 9; times++) {
      replies.add(Reply.secondaryLimit(Duration.ZERO));
    }

    assertThatThrownBy(() -> api(Duration.ofMinutes(15)).issues(REPO, null, 100))
        .isInstanceOf(RateLimitedException.class)
        .hasMessageEndingWith("refused for a rate limit");
    assertThat(requests).hasSize(5);
  }

  @Test
  void asksAgainWhereThatMayHelp() throws Exception {
    replies.add(Reply.error(502, "Bad Gateway"));
    replies.add(Reply.error(500, "Server Error"));

    assertThat(api(Duration.ZERO).issues(REPO, null, 100).issues()).hasSize(100);
    assertThat(requests).hasSize(3);

    assertThatThrownBy(() -> api(Duration.ZERO).issues("acme/nothing", null, 100))
        .isExactlyInstanceOf(GithubException.class);
    assertThat(requests).hasSize(4);
  }

  @Test
  void githubAllowsFiveThousandCallsAnHour() throws Exception {
    assertThat(GithubApiOperations.OPERATIONS)
        .hasSize(3)
        .allSatisfy(
            operation ->
                assertThat(operation.budgets())
                    .singleElement()
                    .hasToString(
                        "RateBudgetDefinition[name=GithubApi.core, calls=5000, per=PT1H]"));

    assertThat(callsUntilTheBudgetIsUsedUp("https://api.github.com")).isEqualTo(5_000);
  }

  @Test
  void aServerOnThisMachineHasNoLimitsButThoseItSpeaksOf() throws Exception {
    assertThat(callsUntilTheBudgetIsUsedUp("http://localhost")).isEqualTo(6_000);
  }

  private static int callsUntilTheBudgetIsUsedUp(String url) throws Exception {
    var settings = new GithubSettings(URI.create(url), 100, IssueStates.ALL, Duration.ZERO);
    var calls = GithubCalls.of(new FailsafeCalls(), settings);
    for (int made = 0; made < 6_000; made++) {
      try {
        calls.call(GithubApiOperations.ISSUES, () -> "an answer");
      } catch (HeadwaterException e) {
        assertThat(e.code()).isEqualTo(ErrorCode.RATE_BUDGET_EXHAUSTED);
        return made;
      }
    }
    return 6_000;
  }
}
