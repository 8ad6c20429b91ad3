package dev.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cli.Commands.Result;
import dev.headwater.cli.library.LibraryModule;
import dev.headwater.cli.library.LibraryServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schema, health, status and export, and what they all have in common. */
final class OtherCommandsTest {
  @TempDir private Path home;
  private LibraryServer server;
  private Commands commands;

  @BeforeEach
  void start() throws IOException {
    server = LibraryServer.start();
    commands = new Commands(home);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void listsTheSchema() {
    assertThat(commands.typed("", "schema").lines())
        .contains("  Town (root)", "    kind: Kind", "    author: Author", "    books: [Book]");
    JsonNode json = JsonMapper.shared().readTree(commands.typed("", "schema", "--json").out());
    assertThat(json.get("entities").findValuesAsString("name"))
        .contains("Town", "Library", "Book", "Author");
    assertThat(json.toString())
        .contains("\"type\":\"Kind\",\"values\":[\"NOVEL\",\"POEMS\"]")
        .contains("{\"name\":\"rating\",\"type\":\"Double\",\"nullable\":true,\"id\":false}")
        .contains("{\"name\":\"author\",\"reference\":\"Author\",\"nullable\":false,\"id\":false}")
        .contains("{\"name\":\"books\",\"collection\":\"Book\"}");
  }

  @Test
  void saysHowAnInstallationIs() {
    commands.connect(server);
    assertThat(commands.run("health")).isEqualTo(new Result(0, "healthy\n", ""));

    server.failing("/towns", 429);
    assertThat(commands.run("health")).isEqualTo(new Result(3, "degraded: too many calls\n", ""));

    server.failing("/towns", 503);
    assertThat(commands.run("health"))
        .isEqualTo(new Result(1, "unhealthy: the server answers 503\n", ""));

    server.close();
    Result gone = commands.run("health");
    assertThat(gone.out()).startsWith("unhealthy: it cannot tell: java.net.ConnectException");
    assertThat(gone.exitCode()).isEqualTo(1);
  }

  @Test
  void tellsTheStatusAsJson() {
    commands.connect(server);
    server.failing("/libraries/west", 500);
    commands.run("sync");

    JsonNode status = JsonMapper.shared().readTree(commands.run("status", "--json").out());

    assertThat(status.get("installation").asString()).isEqualTo("library");
    assertThat(status.get("runs")).hasSize(1);
    assertThat(status.get("runs").get(0).get("status").asString()).isEqualTo("PARTIAL");
    assertThat(status.get("runs").get(0).get("failures").asLong()).isEqualTo(1);
    assertThat(status.get("setAside").get(0).get("parent").asString()).isEqualTo("Library(west)");
    assertThat(status.get("setAside").get(0).get("code").asString()).isEqualTo("HW701");
    assertThat(status.get("entities").toString()).contains("{\"entity\":\"Book\",\"stored\":100}");
  }

  @Test
  void exportsEverythingSorted() {
    commands.connect(server);
    commands.run("sync");

    Result result = commands.run("export");

    assertThat(result.lines())
        .contains(
            "{\"collection\":\"Library.books\",\"parent\":\"east\",\"member\":\"0\"}",
            "{\"collection\":\"Town.libraries\",\"parent\":\"Ulm\",\"member\":\"north\"}",
            "{\"entity\":\"Author\",\"name\":\"author 0\"}",
            "{\"entity\":\"Town\",\"name\":\"Ulm\"}")
        .isSorted();
  }

  @Test
  void showsStackTracesOnlyWhenAsked() {
    Result plain = commands.run("sync");
    Result traced = commands.run("sync", "--stacktrace");

    assertThat(plain.err().lines()).hasSize(1);
    assertThat(traced.err()).startsWith(plain.err()).contains("\tat dev.headwater.cli.");
    assertThat(traced.exitCode()).isEqualTo(1);
  }

  @Test
  void saysWhatItIs() {
    assertThat(commands.typed("", "--version").out()).isEqualToIgnoringNewLines("library 1.0");
    assertThat(commands.typed("", "sync", "-V").out()).isEqualToIgnoringNewLines("library 1.0");
    assertThat(commands.typed("", "--help").out())
        .contains("Library: The libraries of a town, and their books.")
        .contains("connect", "sync", "resume", "status", "search", "schema", "health", "export");
    Result unknown = commands.typed("", "statu");
    assertThat(unknown.err())
        .contains("Did you mean: library status")
        .contains("See 'library --help'.");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(commands.typed("").err()).contains("Missing required subcommand");
    assertThat(commands.typed("").exitCode()).isEqualTo(2);
  }

  @Command(name = "greet")
  private static final class Greet implements Callable<Integer> {
    @Override
    public Integer call() {
      return 7;
    }
  }

  @Command(name = "health")
  private static final class Other implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("a mistake in the program");
    }
  }

  /** As the docs have it. */
  private static int run(
      LibraryModule module, StoreOpening stores, Callable<Integer> greet, String... args) {
    return HeadwaterCli.of(module, LibraryModule.Config.class)
        .subcommand(greet)
        .surroundings(Surroundings.ofProcess().withStores(stores))
        .run(args);
  }

  @Test
  void isPutTogetherInOneExpression() {
    assertThat(run(new LibraryModule(), StoreOpening.sqlite(), new Greet(), "greet")).isEqualTo(7);
  }

  @Test
  void takesSubcommandsOfTheApplications() {
    Commands more =
        new Commands(home, Map.of(), cli -> cli.subcommand(new Greet()).subcommand(new Other()));

    assertThat(more.typed("", "greet").exitCode()).isEqualTo(7);
    Result replaced = more.typed("", "health");
    assertThat(replaced.err())
        .startsWith("java.lang.IllegalStateException: a mistake in the program")
        .contains("\tat ");
    assertThat(replaced.exitCode()).isEqualTo(1);
  }
}
