package dev.headwater.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cli.library.LibraryServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A person at a terminal, and the real program in a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is killed by signals, which Windows lacks")
final class TerminalTest {
  @TempDir private Path home;
  private LibraryServer server;

  @BeforeEach
  void start() throws IOException {
    server = LibraryServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void connectsSyncsIsKilledResumesAndSearches() throws Exception {
    connects();
    isKilledInTheMiddleOfASync();
    resumes();
    hasWhatAnUndisturbedRunHas();
    looksAround();
    noFileHasTheSecret();
  }

  private void connects() throws Exception {
    try (Screen screen = Screen.type(home, "connect")) {
      screen.awaits("Your account").awaits("Server: ").types(server.url());
      screen.awaits("Token: ").types("not-the-t0ken");
      screen.awaits("! The server does not know this token.");
      screen.awaits("Server: ").types(server.url());
      screen.awaits("Token: ").types(LibraryServer.TOKEN);
      screen.awaits("1) Bonn").awaits("2) Ulm").awaits("Town: ").types("Hamburg");
      screen.awaits("! Town: choose one of those that are listed").awaits("Town: ").types("2");
      screen.awaits("connected 'library'; its configuration is ");

      assertThat(screen.exitCode()).isZero();
      assertThat(screen.all())
          .as("typed, but not shown")
          .doesNotContain(LibraryServer.TOKEN)
          .doesNotContain("not-the-t0ken");
    }
  }

  private void isKilledInTheMiddleOfASync() throws Exception {
    server.holdPage(8);
    try (Screen screen = Screen.type(home, "sync")) {
      assertThat(server.isHeld()).as("the sync is in its middle").isTrue();
      screen.awaits("2 bookPage").awaits("1/3").awaits("7 pages, ").awaits(", 70 Book");
      screen.kill();
    } finally {
      server.release();
    }
    try (Screen screen = Screen.type(home, "status")) {
      screen.awaits("RUNNING");
      assertThat(screen.exitCode()).isZero();
    }
  }

  private void resumes() throws Exception {
    int before = server.pages();
    try (Screen screen = Screen.type(home, "sync")) {
      screen
          .awaits("2 bookPage 100%")
          .awaits("3/3 parents")
          .awaits("8 pages, ")
          .awaits(", 80 Book")
          .awaits(" COMPLETED in ");
      assertThat(screen.exitCode()).isZero();
    }
    assertThat(server.pages() - before).as("the page in flight, and those after it").isEqualTo(8);
  }

  private void hasWhatAnUndisturbedRunHas() {
    Commands commands = new Commands(home);
    String other = "--store=" + home.resolve("undisturbed.db");
    assertThat(commands.run("sync", other).exitCode()).isZero();

    assertThat(commands.run("export").lines())
        .hasSizeGreaterThan(150)
        .isEqualTo(commands.run("export", other).lines());
  }

  private void looksAround() throws Exception {
    try (Screen screen = Screen.type(home, "status")) {
      screen.awaits("COMPLETED").awaits("Book").awaits("150");
      assertThat(screen.exitCode()).isZero();
    }
    try (Screen screen =
        Screen.type(home, "search", "Book", "--where", "title ~ 77", "--fields", "title,kind")) {
      screen.awaits("title").awaits("Book, the 77th  NOVEL");
      assertThat(screen.exitCode()).isZero();
    }
    try (Screen screen = Screen.type(home, "search", "Book", "--where", "titel ~ 77")) {
      screen.awaits("[HW864] no field 'titel'").awaits("did you mean 'title'?");
      assertThat(screen.exitCode()).isEqualTo(2);
    }
    try (Screen screen = Screen.type(home, "health")) {
      screen.awaits("healthy");
      assertThat(screen.exitCode()).isZero();
    }
    try (Screen screen = Screen.type(home, "resume")) {
      screen.awaits("nothing to go on with: run ");
      assertThat(screen.exitCode()).isZero();
    }
  }

  private void noFileHasTheSecret() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(home)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files)
        .extracting(file -> home.relativize(file).toString())
        .contains(
            "credentials",
            "credentials.key",
            "installations/library/config.json",
            "installations/library/store.db");
    for (Path file : files) {
      assertThat(new String(Files.readAllBytes(file), UTF_8))
          .as(file.toString())
          .doesNotContain(LibraryServer.TOKEN)
          .doesNotContain("not-the-t0ken");
    }
  }

  @Test
  void endsCleanlyWithControlC() throws Exception {
    new Commands(home)
        .typed(
            "token=" + LibraryServer.TOKEN + "\n",
            "connect",
            "--home=" + home,
            "--installation=typed",
            "--secrets-stdin",
            "--answer=server=" + server.url(),
            "--answer=town=Ulm");
    server.holdPage(8);
    try (Screen screen = Screen.type(home, "sync", "--installation=typed")) {
      assertThat(server.isHeld()).isTrue();
      screen.awaits("7 pages").presses("\u0003").awaits("ending, once the calls");
      server.release();
      screen.awaits(" CANCELLED in ").awaits("cancelled; 'library sync' goes on from here");
      assertThat(screen.exitCode()).isEqualTo(130);
    }
    int before = server.pages();
    try (Screen screen = Screen.type(home, "resume", "--installation=typed", "--json")) {
      screen.awaits("\"status\":\"COMPLETED\"");
      assertThat(screen.exitCode()).isZero();
    }
    assertThat(server.pages() - before).isEqualTo(7);
  }

  @Test
  void showsNoProgressWhenNobodyWatches() throws Exception {
    assertThat(new Commands(home).connect(server).exitCode()).isZero();
    Commands.Result result = new Commands(home).run("sync");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).doesNotContain("\r").doesNotContain("\u001b");
  }
}
