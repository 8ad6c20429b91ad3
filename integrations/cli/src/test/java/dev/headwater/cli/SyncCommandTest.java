package dev.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cli.Commands.Result;
import dev.headwater.cli.library.LibraryServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SyncCommandTest {
  @TempDir private Path home;
  private LibraryServer server;
  private Commands commands;

  @BeforeEach
  void start() throws IOException {
    server = LibraryServer.start();
    commands = new Commands(home);
    assertThat(commands.connect(server).exitCode()).isZero();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static JsonNode json(Result result) {
    assertThat(result.lines()).hasSize(1);
    return JsonMapper.shared().readTree(result.out());
  }

  @Test
  void reportsCallsPagesAndEntitiesAsJson() {
    Result result = commands.run("sync", "--json");

    assertThat(result.err()).as("nobody watches").isEmpty();
    assertThat(result.exitCode()).isZero();
    JsonNode report = json(result);
    assertThat(report.propertyNames())
        .containsExactly(
            "run",
            "status",
            "started",
            "durationMillis",
            "formula",
            "leastCalls",
            "calls",
            "pages",
            "sources",
            "entities",
            "failures");
    assertThat(report.get("status").asString()).isEqualTo("COMPLETED");
    assertThat(report.get("calls").asLong()).isEqualTo(16);
    assertThat(report.get("pages").asLong()).isEqualTo(16);
    assertThat(report.get("entities").toString())
        .contains("{\"entity\":\"Book\",\"created\":150,\"updated\":0}")
        .contains("{\"entity\":\"Library\",\"created\":3,\"updated\":0}");
    assertThat(report.get("failures")).isEmpty();
  }

  @Test
  void reportsForPeople() {
    Result result = commands.run("sync");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains(" COMPLETED in ")
        .containsPattern("bookPage +3 +15 +15 +3")
        .containsPattern("Book +150 +0");
  }

  @Test
  void worksOnSeveralParentsAtOnce() {
    assertThat(commands.run("sync", "--concurrency=3").exitCode()).isZero();
    Path other = home.resolve("one.db");
    assertThat(commands.run("sync", "--store=" + other).exitCode()).isZero();

    assertThat(commands.run("export").lines())
        .hasSize(1 + 3 + 150 + 7 + 3 + 150 + 21)
        .isEqualTo(commands.run("export", "--store=" + other).lines());
  }

  @Test
  void endsPartialAndResumesWithWhatIsMissing() {
    server.failing("/libraries/north", 500);

    Result partial = commands.run("sync", "--json");

    assertThat(partial.exitCode()).isEqualTo(1);
    JsonNode report = json(partial);
    assertThat(report.get("status").asString()).isEqualTo("PARTIAL");
    assertThat(report.get("failures").get(0).get("code").asString()).isEqualTo("HW701");
    assertThat(report.get("failures").get(0).get("parent").asString()).isEqualTo("Library(north)");
    assertThat(commands.run("status").out())
        .containsPattern("PARTIAL .* 1 ")
        .contains("set aside, to be taken up by the next sync:")
        .contains("bookPage of Library(north): [HW701] Library(north), first page, attempt 1: ");

    server.failing("/libraries/north", 200);
    int before = server.pages();
    Result resumed = commands.run("resume", "--json");

    assertThat(resumed.exitCode()).isZero();
    assertThat(json(resumed).get("run")).isEqualTo(report.get("run"));
    assertThat(server.pages() - before).as("only the one that is missing").isEqualTo(5);
    assertThat(commands.run("status").out()).doesNotContain("set aside, to be taken");
  }

  @Test
  void saysThatThereIsNothingToResume() {
    assertThat(commands.run("resume").err()).startsWith("[HW865] there is no store at ");
    commands.run("sync");

    Result text = commands.run("resume");
    Result json = commands.run("resume", "--json");

    assertThat(text.out()).matches("nothing to go on with: run \\S+ completed\n");
    assertThat(text.exitCode()).isZero();
    assertThat(json(json).get("resumed").asBoolean()).isFalse();
    assertThat(json.exitCode()).isZero();
  }

  @Test
  void doesNotFetchWhatIsFresh() {
    commands.run("sync");
    int before = server.pages();

    assertThat(commands.run("sync", "--fresh-for=forever").exitCode()).isZero();
    assertThat(commands.run("sync", "--fresh-for=7d").exitCode()).isZero();
    assertThat(server.pages()).isEqualTo(before);
    assertThat(commands.run("sync").exitCode()).isZero();
    assertThat(server.pages()).isEqualTo(before + 15);
  }

  @Test
  void refusesWrongOptions() {
    Result duration = commands.run("sync", "--fresh-for=soon");
    Result concurrency = commands.run("sync", "--concurrency=0");

    assertThat(duration.err())
        .contains("'soon' is no duration; write 90s, 30m, 12h, 7d, PT1H30M or forever")
        .contains("See 'library sync --help'.");
    assertThat(duration.exitCode()).isEqualTo(2);
    assertThat(concurrency.err()).startsWith("--concurrency is at least 1, not 0");
    assertThat(concurrency.exitCode()).isEqualTo(2);
  }

  @Test
  void needsAnInstallation() {
    Result result = commands.run("sync", "--installation=other");

    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "[HW861] there is no installation 'other' in "
                + home
                + "; run 'library connect --installation other'");
    assertThat(result.exitCode()).isEqualTo(1);
  }
}
