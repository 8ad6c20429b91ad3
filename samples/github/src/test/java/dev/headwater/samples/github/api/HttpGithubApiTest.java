package dev.headwater.samples.github.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.credential.Credential;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.credential.Secret;
import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;
import dev.headwater.samples.github.server.EmbeddedGithub;
import dev.headwater.samples.github.server.Reply;
import dev.headwater.samples.github.server.Request;
import dev.headwater.samples.github.server.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class HttpGithubApiTest {
  private static final String REPO = "acme/repo-1";

  private final List<Request> requests = new ArrayList<>();
  private final Deque<Reply> replies = new ArrayDeque<>();
  private EmbeddedGithub server;
  private GithubApi api;

  @BeforeEach
  void start() throws Exception {
    server =
        EmbeddedGithub.start(
            new Size(250, 250, 20),
            request -> {
              requests.add(request);
              return Optional.ofNullable(replies.poll());
            });
    api = new HttpGithubApi(GithubSettings.of(server.baseUrl()), Token.none());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void followsPagesByNumber() throws Exception {
    RepoPage first = api.repos("acme", null, 100);
    RepoPage second = api.repos("acme", first.nextCursor(), 100);
    RepoPage third = api.repos("acme", second.nextCursor(), 100);

    assertThat(first.repos()).hasSize(100);
    assertThat(first.repos().get(2)).isEqualTo(new RepoData("acme/repo-3", null, 51));
    assertThat(third.repos()).hasSize(50);
    assertThat(third.nextCursor()).isNull();
    assertThat(targets())
        .containsExactly(
            "/users/acme/repos?per_page=100",
            "/users/acme/repos?per_page=100&page=2",
            "/users/acme/repos?per_page=100&page=3");
  }

  @Test
  void followsPagesByHiddenPosition() throws Exception {
    IssuePage first = api.issues(REPO, null, 200);
    IssuePage second = api.issues(REPO, first.nextCursor(), 200);
    IssuePage third = api.issues(REPO, second.nextCursor(), 200);

    assertThat(first.issues().get(0))
        .isEqualTo(
            new IssueData(
                10_000_250L,
                250,
                "Anvil 250 of batch 1 rings hollow",
                "open",
                true,
                new UserData(2, "smith-2"),
                Instant.parse("2024-01-01T04:10:00Z"),
                null));
    assertThat(third.issues()).extracting(IssueData::number).endsWith(3, 2, 1).hasSize(50);
    assertThat(third.nextCursor()).isNull();
    assertThat(targets().get(0)).isEqualTo("/repos/acme/repo-1/issues?per_page=100&state=all");
    assertThat(targets().get(1)).startsWith("/repositories/1/issues?state=all&per_page=100&after=");
  }

  @Test
  void asksAsGithubWantsToBeAsked() throws Exception {
    MemoryCredentialStore credentials = new MemoryCredentialStore();
    Token token = Token.of(new Credentials(credentials, "github").secret("token"));
    var settings =
        new GithubSettings(server.baseUrl(), 3, IssueStates.OPEN, Duration.ofMinutes(15));
    GithubApi asking = new HttpGithubApi(settings, token);
    credentials.save("github.token", new Credential.Text(Secret.of("s3cret")));

    asking.issues(REPO, null, 100);

    assertThat(requests.get(0).target()).isEqualTo("/repos/acme/repo-1/issues?per_page=3");
    assertThat(requests.get(0).headers())
        .containsEntry("accept", "application/vnd.github+json")
        .containsEntry("x-github-api-version", "2022-11-28")
        .containsEntry("authorization", "Bearer s3cret");

    credentials.save("github.token", new Credential.Text(Secret.of("another")));
    asking.issues(REPO, null, 100);

    assertThat(requests.get(1).headers()).containsEntry("authorization", "Bearer another");
  }

  @Test
  void saysWhoTheTokenBelongsTo() throws Exception {
    MemoryCredentialStore credentials = new MemoryCredentialStore();
    credentials.save("github.token", new Credential.Text(Secret.of("s3cret")));
    Token token = Token.of(new Credentials(credentials, "github").secret("token"));

    assertThat(new HttpGithubApi(GithubSettings.of(server.baseUrl()), token).viewer().login())
        .isEqualTo("acme");
    assertThatThrownBy(() -> api.viewer())
        .isExactlyInstanceOf(GithubException.class)
        .hasMessage(
            "GET /user: status 401 'Requires authentication'; the token is not valid, or has"
                + " expired");
    replies.add(Reply.ok(JsonMapper.shared().readTree("[]")));
    assertThatThrownBy(() -> api.viewer())
        .isExactlyInstanceOf(GithubException.class)
        .hasMessageContaining("not the user that GitHub documents");
  }

  @Test
  void asksWithoutATokenIfThereIsNone() throws Exception {
    api.issues(REPO, null, 100);

    assertThat(requests.get(0).headers()).doesNotContainKey("authorization");
  }

  @Test
  void answersAndRefusalsSayWhenTheNextCallMayBeMade() throws Exception {
    Instant reset = Instant.ofEpochSecond(4_000_000_000L);
    replies.add(Reply.ok(JsonMapper.shared().readTree("[]")).withWindow(0, reset));
    replies.add(Reply.ok(JsonMapper.shared().readTree("[]")).withWindow(7, reset));
    replies.add(Reply.primaryLimit(reset));
    replies.add(Reply.error(404, "Not Found").withWindow(0, reset));

    assertThat(api.issues(REPO, null, 1).rateLimit()).isEqualTo(RateLimit.remaining(0, reset));
    assertThat(api.repos("acme", null, 1).rateLimit()).isEqualTo(RateLimit.remaining(7, reset));
    assertThatThrownBy(() -> api.issues(REPO, null, 1))
        .isInstanceOf(RateLimitedException.class)
        .hasMessageEndingWith("status 403 'API rate limit exceeded'; refused for a rate limit")
        .satisfies(e -> assertThat(blockedUntil(e)).contains(reset));
    assertThatThrownBy(() -> api.issues(REPO, null, 1))
        .isExactlyInstanceOf(GithubException.class)
        .satisfies(e -> assertThat(blockedUntil(e)).contains(reset));
  }

  @Test
  void tellsTroubleInTheServerFromARefusal() {
    replies.add(Reply.error(502, "Bad \u001b[2J gateway"));
    replies.add(Reply.error(403, "Resource not accessible by integration"));
    replies.add(Reply.error(401, "Bad credentials"));
    replies.add(Reply.error(301, "Moved Permanently").with("Location", "/repositories/9/issues"));

    assertThatThrownBy(() -> api.issues(REPO, null, 1))
        .isInstanceOf(GithubUnavailableException.class)
        .hasMessageEndingWith(": status 502 'Bad  [2J gateway'");
    assertThatThrownBy(() -> api.issues(REPO, null, 1))
        .isExactlyInstanceOf(GithubException.class)
        .hasMessageEndingWith(
            "status 403 'Resource not accessible by integration'; the token has no right to read"
                + " this");
    assertThatThrownBy(() -> api.issues(REPO, null, 1)).hasMessageContaining("not valid");
    assertThatThrownBy(() -> api.issues(REPO, null, 1))
        .hasMessageContaining("it moved to /repositories/9/issues, use its new name");
    assertThatThrownBy(() -> api.issues("acme/nothing", null, 1))
        .isExactlyInstanceOf(GithubException.class)
        .hasMessageContaining("status 404 'Not Found'; check the name");
    assertThat(requests).hasSize(5);
  }

  @Test
  void noAnswerIsTroubleOnTheWay() {
    server.close();

    assertThatThrownBy(() -> api.repos("acme", null, 1))
        .isInstanceOf(GithubUnavailableException.class)
        .hasMessageStartingWith("GET /users/acme/repos?per_page=1: no answer: ");
  }

  @Test
  void anAnswerOfAnotherFormIsAnError() throws Exception {
    for (String body : List.of("{}", "[{}]", "[{\"id\":\"x\"}]", "3")) {
      replies.add(Reply.ok(JsonMapper.shared().readTree(body)));

      assertThatThrownBy(() -> api.issues(REPO, null, 1))
          .isExactlyInstanceOf(GithubException.class)
          .hasMessageContaining("not the listing that GitHub documents");
    }
  }

  @Test
  void aLinkElsewhereIsNotFollowed() throws Exception {
    replies.add(
        new Reply(
            200,
            Map.of("Link", "<http://evil.example/x>; rel=\"next\""),
            JsonMapper.shared().readTree("[]")));

    assertThatThrownBy(() -> api.issues(REPO, null, 1))
        .isExactlyInstanceOf(GithubException.class)
        .hasMessageContaining("a link out of " + server.baseUrl() + "/, not followed");
  }

  private static Optional<Instant> blockedUntil(Throwable failure) {
    return Optional.ofNullable(((RateLimited) failure).rateLimit())
        .flatMap(RateLimit::blockedUntil);
  }

  private List<String> targets() {
    return requests.stream().map(Request::target).toList();
  }
}
