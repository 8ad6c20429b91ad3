package dev.headwater.samples.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.credential.Credential;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.credential.Secret;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.installation.Health;
import dev.headwater.installation.RunningInstallation;
import dev.headwater.onboarding.Field;
import dev.headwater.onboarding.OnboardingSession;
import dev.headwater.onboarding.Prompt;
import dev.headwater.samples.spotify.SpotifyModule.Config;
import dev.headwater.samples.spotify.server.EmbeddedSpotify;
import dev.headwater.samples.spotify.server.Manners;
import dev.headwater.samples.spotify.server.Reply;
import dev.headwater.samples.spotify.server.Size;
import dev.headwater.store.MemoryStore;
import dev.headwater.sync.EntityReport;
import dev.headwater.sync.Sync;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SpotifyModuleTest {
  private final MemoryCredentialStore credentials = new MemoryCredentialStore();
  private EmbeddedSpotify server;
  private SpotifyModule module;

  /** What the server answers instead, if not null. */
  private Reply instead;

  @BeforeEach
  void start() throws Exception {
    server =
        EmbeddedSpotify.start(
            new Size(52, 3, 3), Manners.good(), request -> Optional.ofNullable(instead));
    module = new SpotifyModule(server.servers(), new FailsafeCalls());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksForTheApplicationAndThenWhichPlaylists() throws Exception {
    String given = server.refreshToken();
    OnboardingSession<Config> session = module.onboarding().begin(credentials, "home");

    Prompt application = session.next();
    assertThat(application.fields())
        .extracting(Field::name)
        .containsExactly("clientId", "clientSecret", "refreshToken");
    session.answer("application", application("wrong", given));
    assertThat(session.next().problem())
        .isEqualTo("Spotify gives no tokens for this: POST /api/token: status 400 invalid_client");
    session.answer("application", application(server.clientSecret(), "wrong"));
    assertThat(session.next().problem()).endsWith("status 400 invalid_grant");
    session.answer("application", application(server.clientSecret(), given));

    Prompt playlists = session.next();
    assertThat(playlists.description())
        .startsWith("wizzler has\n  1) Mixtape 1\n  2) Mixtape 2\n")
        .endsWith("\n  52) Mixtape 52");
    session.answer("playlists", Map.of("numbers", "1, 53"));
    assertThat(session.next().problem()).isEqualTo("'53' is not in the list");
    session.answer("playlists", Map.of("numbers", "1, 52"));

    assertThat(session.next()).isNull();
    assertThat(session.finish())
        .isEqualTo(new Config(server.clientId(), "wizzler", List.of("playlist1", "playlist52")));
    assertThat(server.refreshes()).isEqualTo(1);
  }

  @Test
  void keepsTheTokensThatItGotForTheGivenOne() throws Exception {
    String given = server.refreshToken();
    Config config = connected();

    Credential.OAuth tokens = (Credential.OAuth) credentials.find("home.tokens").orElseThrow();
    assertThat(tokens.refreshToken())
        .isEqualTo(Secret.of(server.refreshToken()))
        .isNotEqualTo(Secret.of(given));
    assertThat(credentials.find("home.refreshToken")).isEmpty();
    assertThat(config.playlists()).isEmpty();
    assertThat(config.toString() + credentials).doesNotContain(server.secrets());
  }

  private Config connected() throws Exception {
    return module
        .onboarding()
        .ask(
            prompt ->
                prompt.step().equals("application")
                    ? application(server.clientSecret(), server.refreshToken())
                    : Map.of("numbers", ""),
            credentials,
            "home");
  }

  @Test
  void installationsSyncWhatWasChosen() throws Exception {
    Config all = connected();
    Config two = new Config(all.clientId(), all.user(), List.of("playlist1", "playlist52"));

    assertThat(synced(all)).contains(new EntityReport("Playlist", 52, 0));
    assertThat(synced(two))
        .contains(new EntityReport("Playlist", 2, 0), new EntityReport("Track", 6, 0));
    assertThat(server.refreshes()).isEqualTo(1);
  }

  private List<EntityReport> synced(Config config) throws InterruptedException {
    try (var running = RunningInstallation.start(module, config, credentials, "home")) {
      Sync sync = Sync.of(running.connector()).into(new MemoryStore()).from(config.roots());
      return config.plan().map(sync::plan).orElse(sync).run().orThrow().entities();
    }
  }

  @Test
  void saysHowItIs() throws Exception {
    Config config = connected();
    try (var running = RunningInstallation.start(module, config, credentials, "home")) {
      assertThat(running.health()).isEqualTo(Health.healthy());

      instead = Reply.rateLimit(60);
      assertThat(running.health())
          .isEqualTo(Health.degraded("GET /v1/me: status 429 'API rate limit exceeded'"));
      instead = Reply.error(403, "User not registered in the Developer Dashboard");
      assertThat(running.health().status()).isEqualTo(Health.Status.UNHEALTHY);

      instead = null;
      credentials.delete("home.tokens");
      assertThat(running.health().reason()).contains("HW831", "home.tokens");
    }
  }

  @Test
  void saysWhatItIs() {
    assertThat(module.metadata().name()).isEqualTo(module.schema().name());
    assertThat(module.metadata().scopes()).contains("playlist-read-private");
  }

  private Map<String, String> application(String clientSecret, String refreshToken) {
    return Map.of(
        "clientId", server.clientId(),
        "clientSecret", clientSecret,
        "refreshToken", refreshToken);
  }
}
