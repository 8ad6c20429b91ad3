package dev.headwater.samples.spotify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.credential.Credential;
import dev.headwater.credential.CredentialStore;
import dev.headwater.credential.Secret;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.samples.spotify.SpotifyModule;
import dev.headwater.samples.spotify.SpotifyModule.Config;
import dev.headwater.samples.spotify.server.EmbeddedSpotify;
import dev.headwater.samples.spotify.server.Manners;
import dev.headwater.samples.spotify.server.Reply;
import dev.headwater.samples.spotify.server.Request;
import dev.headwater.samples.spotify.server.Size;
import dev.headwater.store.RunStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refresh token that is good once is saved before what came with it is used. */
final class KilledAfterRefreshTest {
  private static final String TOKENS = "spotify.tokens";

  @TempDir private Path folder;

  /** The process that is killed by its first call; none before there is one. */
  private volatile CompletableFuture<Process> victim = CompletableFuture.completedFuture(null);

  @Test
  void whatIsInTheFileIsGoodToGoOnWith() throws Exception {
    try (var server = EmbeddedSpotify.start(new Size(2, 60, 5), Manners.good(), this::kill)) {
      SpotifyModule module = new SpotifyModule(server.servers(), new FailsafeCalls());
      CredentialStore credentials = new Folder(folder).credentials();
      Config config = module.onboarding().ask(new GivenAnswers(server), credentials, "spotify");
      String spent = server.refreshToken();
      endTokens(credentials);

      victim = new CompletableFuture<>();
      victim.complete(start(server, config));
      Process killed = victim.get();
      assertThat(killed.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(killed.exitValue()).isEqualTo(128 + 9);
      victim = CompletableFuture.completedFuture(null);

      assertThat(server.refreshes()).isEqualTo(2);
      assertThat(kept(credentials).refreshToken())
          .isEqualTo(Secret.of(server.refreshToken()))
          .isNotEqualTo(Secret.of(spent));
      var sync = new SpotifySync(module, new Folder(folder));
      assertThat(sync.run(config).status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(server.refreshes()).isEqualTo(2);

      endTokens(credentials);
      assertThat(sync.run(config).status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(server.refreshes()).isEqualTo(3);
    }
  }

  /** Kills the process that calls, with the new access token, before it gets an answer. */
  private Optional<Reply> kill(Request request) {
    Process process = request.target().startsWith("/v1/") ? victim.join() : null;
    if (process == null) {
      return Optional.empty();
    }
    process.destroyForcibly();
    process.onExit().join();
    return Optional.of(Reply.error(500, "nobody hears this"));
  }

  private static Process start(EmbeddedSpotify server, Config config, Path folder)
      throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SyncProcess.class.getName(),
            folder.toString(),
            server.servers().api().toString(),
            config.clientId(),
            config.user())
        .inheritIO()
        .start();
  }

  private Process start(EmbeddedSpotify server, Config config) throws Exception {
    return start(server, config, folder);
  }

  private static void endTokens(CredentialStore credentials) {
    Credential.OAuth now = kept(credentials);
    credentials.save(
        TOKENS,
        new Credential.OAuth(now.accessToken(), now.refreshToken(), Instant.now().minusSeconds(1)));
  }

  private static Credential.OAuth kept(CredentialStore credentials) {
    return (Credential.OAuth) credentials.find(TOKENS).orElseThrow();
  }
}
