package dev.headwater.samples.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar, started as the README starts it. */
final class GithubJarIT {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private record Ended(int exitCode, String out) {}

  @Test
  void printsItsReportAsJson() throws Exception {
    Ended ended = start("sync", "--repos", "3", "--issues", "250", "--json");

    JsonNode json = JsonMapper.shared().readTree(ended.out());
    assertThat(json.path("status").stringValue()).isEqualTo("COMPLETED");
    assertThat(json.path("calls").longValue()).isEqualTo(10);
    assertThat(json.path("formula").stringValue())
        .isEqualTo("calls = Σ Account ⌈repos/100⌉ + Σ Repo ⌈issues/100⌉");
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void killedSyncIsGoneOnWithByTheSameCommand(@TempDir Path folder) throws Exception {
    String store = folder.resolve("killed.db").toString();
    String[] sync = {"sync", "--repos", "40", "--issues", "500", "--store", store, "--json"};
    Process killed = process(sync);
    // Whatever it has reached by then.
    Path file = Path.of(store);
    while (killed.isAlive() && !(Files.exists(file) && Files.size(file) > 0)) {
      Thread.onSpinWait();
    }
    assertThat(killed.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
    killed.destroyForcibly();
    killed.waitFor();
    Ended resumed = start(sync);
    assertThat(resumed.exitCode()).isZero();
    JsonNode json = JsonMapper.shared().readTree(resumed.out());
    assertThat(json.path("status").stringValue()).isEqualTo("COMPLETED");
    assertThat(json.path("pages").longValue()).isLessThanOrEqualTo(201);

    String other = folder.resolve("undisturbed.db").toString();
    assertThat(start("sync", "--repos", "40", "--issues", "500", "--store", other).exitCode())
        .isZero();
    Ended export = start("export", "--store", store);
    assertThat(export.exitCode()).isZero();
    assertThat(export.out()).isEqualTo(start("export", "--store", other).out());
    assertThat(export.out().lines())
        .isSorted()
        .contains(
            "{\"collection\":\"Account.repos\",\"parent\":\"acme\",\"member\":\"acme/repo-1\"}");
    assertThat(export.out().lines().filter(line -> line.startsWith("{\"entity\":\"Issue\"")))
        .hasSize(20_000);
  }

  @Test
  void replaysWhatTheRealServiceAnswered() throws Exception {
    Ended ended =
        start(
            "replay",
            "target/npm/node_modules/@octokit/fixtures/scenarios/api.github.com/paginate-issues");

    assertThat(ended.out()).contains("made: 5 calls of at most 3 items, in 5 HTTP requests");
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void failsWithAnExitCode() throws Exception {
    assertThat(start("sync", "--account", "nobody").exitCode()).isEqualTo(1);
    assertThat(start("sync", "--repos", "-1").exitCode()).isEqualTo(2);
  }

  /** In a locale without any letters of the formula. */
  private static Ended start(String... args) throws IOException, InterruptedException {
    Process process = process(args);
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), out);
  }

  private static Process process(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(JAVA.toString(), "-jar", System.getProperty("github.jar")));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }
}
