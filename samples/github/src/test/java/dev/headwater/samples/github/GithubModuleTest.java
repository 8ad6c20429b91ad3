package dev.headwater.samples.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.credential.Credential;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.credential.Secret;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.installation.Health;
import dev.headwater.installation.RunningInstallation;
import dev.headwater.onboarding.Field;
import dev.headwater.onboarding.Field.Choice;
import dev.headwater.onboarding.OnboardingSession;
import dev.headwater.onboarding.Prompt;
import dev.headwater.samples.github.GithubModule.Config;
import dev.headwater.samples.github.api.IssueStates;
import dev.headwater.samples.github.api.RepoName;
import dev.headwater.samples.github.server.EmbeddedGithub;
import dev.headwater.samples.github.server.Reply;
import dev.headwater.samples.github.server.Request;
import dev.headwater.samples.github.server.Size;
import dev.headwater.store.MemoryStore;
import dev.headwater.sync.EntityReport;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GithubModuleTest {
  private static final String SECRET = "ghp_s3cret";

  private final MemoryCredentialStore credentials = new MemoryCredentialStore();
  private final List<Request> requests = new ArrayList<>();
  private final GithubModule module =
      new GithubModule(new FailsafeCalls().backOff(Duration.ofMillis(1), Duration.ofMillis(2)));
  private EmbeddedGithub server;

  /** What the server answers instead, if not null. */
  private Reply instead;

  /** A server that takes one token. */
  @BeforeEach
  void start() throws Exception {
    server =
        EmbeddedGithub.start(
            new Size(3, 8, 2),
            request -> {
              requests.add(request);
              boolean known = ("Bearer " + SECRET).equals(request.headers().get("authorization"));
              return known
                  ? Optional.ofNullable(instead)
                  : Optional.of(Reply.error(401, "Bad credentials"));
            });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksForAnAccountAndThenWhatOfItIsWanted() throws Exception {
    OnboardingSession<Config> session = module.onboarding().begin(credentials, "work");

    Prompt account = session.next();
    assertThat(account.fields()).extracting(Field::name).contains("account", "token");
    assertThat(account.fields().get(1).kind()).isEqualTo(Field.Kind.SECRET);
    session.answer("account", account("acme", "wrong"));
    assertThat(session.next().problem())
        .isEqualTo(
            "GET /user: status 401 'Bad credentials'; the token is not valid, or has expired");
    session.answer("account", account("nobody", SECRET));
    assertThat(session.next().problem()).contains("404", "check the name");
    session.answer("account", account("acme", SECRET));

    Prompt repository = session.next();
    assertThat(repository.description()).isEqualTo("The token is one of acme.");
    assertThat(repository.fields().get(0).choices())
        .extracting(Choice::label)
        .containsExactly("all of acme", "acme/repo-1", "acme/repo-2", "acme/repo-3");
    session.answer("repository", Map.of("repository", "acme/repo-2"));
    assertThat(session.next().fields().get(0).choices())
        .extracting(Choice::value)
        .containsExactly("all", "open", "closed");
    session.answer("states", Map.of("states", "open"));

    assertThat(session.next()).isNull();
    assertThat(credentials.find("work.token")).isEmpty();
    Config config = session.finish();
    assertThat(config)
        .isEqualTo(
            new Config(server.baseUrl(), "acme", new RepoName("acme", "repo-2"), IssueStates.OPEN));
    assertThat(credentials.find("work.token")).contains(new Credential.Text(Secret.of(SECRET)));
    assertThat(config + session.toString() + account + repository).doesNotContain(SECRET);
  }

  @Test
  void refusesAServerThatIsNone() throws Exception {
    OnboardingSession<Config> session = module.onboarding().begin(credentials, "work");

    session.next();
    session.answer("account", Map.of("account", "acme", "token", SECRET, "server", "acme.com"));
    assertThat(session.next().problem()).contains("'acme.com' is no root of an API");
    session.answer(
        "account", Map.of("account", "acme", "token", SECRET, "server", "http://acme.example"));
    assertThat(session.next().problem()).contains("in the clear; use https");
    assertThat(requests).isEmpty();
  }

  @Test
  void installationsSyncWhatWasChosen() throws Exception {
    credentials.save("work.token", new Credential.Text(Secret.of(SECRET)));

    assertThat(synced(new Config(server.baseUrl(), "acme", null, IssueStates.ALL)))
        .contains(new EntityReport("Repo", 3, 0), new EntityReport("Issue", 24, 0));
    assertThat(
            synced(
                new Config(
                    server.baseUrl(), "acme", RepoName.parse("acme/repo-3"), IssueStates.CLOSED)))
        .contains(new EntityReport("Issue", 2, 0));
  }

  private List<EntityReport> synced(Config config) throws InterruptedException {
    try (var running = RunningInstallation.start(module, config, credentials, "work")) {
      Sync sync = Sync.of(running.connector()).into(new MemoryStore()).from(config.root());
      SyncReport report = config.plan().map(sync::plan).orElse(sync).run().orThrow();
      return report.entities();
    }
  }

  @Test
  void saysHowItIsAndUsesATokenThatIsReplaced() throws Exception {
    Config config = new Config(server.baseUrl(), "acme", null, IssueStates.ALL);
    credentials.save("work.token", new Credential.Text(Secret.of("old")));
    try (var running = RunningInstallation.start(module, config, credentials, "work")) {
      assertThat(requests).isEmpty();
      assertThat(running.health())
          .isEqualTo(
              Health.unhealthy(
                  "GET /user: status 401 'Bad credentials'; the token is not valid, or has"
                      + " expired"));

      credentials.save("work.token", new Credential.Text(Secret.of(SECRET)));
      assertThat(running.health()).isEqualTo(Health.healthy());

      instead = Reply.secondaryLimit(Duration.ofHours(1));
      assertThat(running.health().status()).isEqualTo(Health.Status.DEGRADED);
      assertThat(requests).hasSize(3);
    }
  }

  @Test
  void saysWhatItIs() {
    assertThat(module.metadata().name()).isEqualTo(module.schema().name());
    assertThat(module.metadata().scopes()).containsExactly("repo");
  }

  private Map<String, String> account(String login, String token) {
    return Map.of("account", login, "token", token, "server", server.baseUrl().toString());
  }
}
