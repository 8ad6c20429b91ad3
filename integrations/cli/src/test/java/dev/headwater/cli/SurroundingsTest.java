package dev.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cli.library.BookType;
import dev.headwater.cli.library.LibraryModule;
import dev.headwater.cli.library.LibraryServer;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.onboarding.Terminal;
import dev.headwater.store.MemoryStore;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application may replace all that its commands need of their process. */
final class SurroundingsTest {
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

  @TempDir private Path home;
  private final StringWriter out = new StringWriter();
  private final MemoryCredentialStore credentials = new MemoryCredentialStore();
  private final MemoryStore store = new MemoryStore();

  /** Answers one after the other. */
  private record Typing(Deque<String> answers) implements Terminal {
    @Override
    public void print(String line) {}

    @Override
    public String read(String prompt) {
      return answers.remove();
    }

    @Override
    public String readSecret(String prompt) {
      return answers.remove();
    }
  }

  @Test
  void terminalClockCredentialsAndStoresAreReplaced() throws Exception {
    try (LibraryServer server = LibraryServer.start()) {
      Typing typing =
          new Typing(new ArrayDeque<>(List.of(server.url(), LibraryServer.TOKEN, "Ulm")));
      Surroundings surroundings =
          Surroundings.ofProcess()
              .withEnvironment(Map.of())
              .withStreams(
                  new BufferedReader(new StringReader("")),
                  new PrintWriter(out),
                  new PrintWriter(out))
              .withClock(Clock.fixed(NOW, ZoneOffset.UTC))
              .withTerminal(typing)
              .withCredentials(directory -> credentials)
              .withStores((file, types, clock) -> new OpenStore(store, () -> {}));
      HeadwaterCli<LibraryModule.Config> cli =
          HeadwaterCli.of(new LibraryModule(), LibraryModule.Config.class)
              .surroundings(surroundings);

      assertThat(cli.run("connect", "--home=" + home)).as(out.toString()).isZero();
      assertThat(cli.run("sync", "--home=" + home)).as(out.toString()).isZero();
      assertThat(cli.run("status", "--home=" + home)).isZero();
    }

    assertThat(credentials.find("library.token")).isPresent();
    assertThat(store.count(BookType.TYPE)).isEqualTo(150);
    assertThat(store.runs("library", 1).get(0).started()).isEqualTo(NOW);
    assertThat(out.toString()).contains("COMPLETED").contains("2026-02-03T04:05:06Z");
    assertThat(home.resolve("credentials")).doesNotExist();
    assertThat(home.resolve("installations/library/store.db")).doesNotExist();
  }
}
