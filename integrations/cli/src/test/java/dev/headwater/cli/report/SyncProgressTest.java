package dev.headwater.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cli.library.LibraryModule;
import dev.headwater.cli.library.LibraryServer;
import dev.headwater.credential.Credential;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.credential.Secret;
import dev.headwater.installation.RunningInstallation;
import dev.headwater.store.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import org.junit.jupiter.api.Test;

final class SyncProgressTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  private String sync(LibraryServer server) throws InterruptedException {
    MemoryCredentialStore credentials = new MemoryCredentialStore();
    credentials.save("library.token", new Credential.Text(Secret.of(LibraryServer.TOKEN)));
    LibraryModule.Config config = new LibraryModule.Config(server.url(), "Ulm");
    MemoryStore store = new MemoryStore();
    try (var running =
            RunningInstallation.start(new LibraryModule(), config, credentials, "library");
        var progress =
            SyncProgress.of(store, Clock.systemUTC(), new PrintStream(shown, true, UTF_8), 160)) {
      running.sync(store).listener(progress).run();
    }
    return shown.toString(UTF_8);
  }

  @Test
  void endsWithABarForEachSourceThatIsFull() throws Exception {
    try (LibraryServer server = LibraryServer.start()) {
      assertThat(sync(server))
          .containsPattern("1 libraries 100% .* 1/1 parents .* 1 page, .*, 3 Library")
          .containsPattern("2 bookPage 100% .* 3/3 parents .* 15 pages, .*, 150 Book, 7 Author");
    }
  }

  @Test
  void tellsWhatIsSetAside() throws Exception {
    try (LibraryServer server = LibraryServer.start()) {
      server.failing("/libraries/north", 500);

      assertThat(sync(server))
          .containsPattern("2 bookPage 100% .* 3/3 parents .* 10 pages, .*, 1 set aside, 100 Book");
    }
  }
}
