package dev.headwater.samples.github.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.samples.github.server.EmbeddedGithub;
import dev.headwater.samples.github.server.Reply;
import dev.headwater.samples.github.server.Request;
import dev.headwater.samples.github.server.Size;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class GithubCommandTest {
  private static final String SECRET = "ghp_s3cret";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> environment = new TreeMap<>();

  /** What standard input holds. */
  private String input = "";

  @Test
  void printsTheReportAndTheFormula() {
    assertThat(run("sync", "--repos", "3", "--issues", "250")).isZero();

    assertThat(out.toString())
        .contains("COMPLETED")
        .contains("calls = Σ Account ⌈repos/100⌉ + Σ Repo ⌈issues/100⌉")
        .endsWith(
            """
            by declaration: calls = 1 + 9 = 10
            made: 10 calls of at most 100 items, in 10 HTTP requests
            """);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void printsOneJsonObjectAndNothingElse() {
    assertThat(run("sync", "--repos=2", "--issues=101", "--authors=7", "--json")).isZero();

    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(json.path("status").stringValue()).isEqualTo("COMPLETED");
    assertThat(json.path("leastCalls").longValue()).isEqualTo(5);
    assertThat(json.path("calls").longValue()).isEqualTo(5);
    assertThat(json.path("requests").longValue()).isEqualTo(5);
    assertThat(json.path("sources").toString())
        .isEqualTo(
            """
            [{"source":"repos","parents":1,"pages":1,"leastCalls":1,"calls":1},\
            {"source":"issuesPage","parents":2,"pages":4,"leastCalls":4,"calls":4}]""");
    assertThat(json.path("entities").toString())
        .isEqualTo(
            """
            [{"entity":"Account","created":1,"updated":0},\
            {"entity":"Repo","created":2,"updated":0},\
            {"entity":"Issue","created":202,"updated":0},\
            {"entity":"User","created":7,"updated":0}]""");
    assertThat(json.path("failures").toString()).isEqualTo("[]");
  }

  @Test
  void aFailedRunIsReportedAndHasAnExitCode() {
    assertThat(run("sync", "--repo", "acme/repo-1", "--repo=acme/nothing", "--json")).isEqualTo(1);

    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.path("status").stringValue()).isEqualTo("PARTIAL");
    assertThat(json.path("failures").size()).isEqualTo(1);
    JsonNode failure = json.path("failures").path(0);
    assertThat(failure.path("code").stringValue()).isEqualTo("HW701");
    assertThat(failure.path("source").stringValue()).isEqualTo("issuesPage");
    assertThat(failure.path("parent").stringValue()).isEqualTo("Repo(acme/nothing)");
    assertThat(failure.path("cursor").isNull()).isTrue();
    assertThat(failure.path("attempt").intValue()).isEqualTo(1);
    assertThat(failure.path("message").stringValue()).contains("status 404 'Not Found'");
  }

  @Test
  void troubleIsRetriedFourTimesAndNoMore() throws Exception {
    List<Request> requests = new ArrayList<>();
    try (var server = failing(requests)) {
      assertThat(run("sync", "--base-url", url(server), "--account", "acme")).isEqualTo(1);
    }

    assertThat(requests).hasSize(5);
    assertThat(out.toString())
        .contains("PARTIAL", "HW701", "status 500 'Server Error'", "in 5 HTTP requests");
  }

  @Test
  void whoHasToWaitIsTold() throws Exception {
    List<Request> requests = new ArrayList<>();
    try (var server =
        EmbeddedGithub.start(
            new Size(1, 1, 1),
            request -> {
              requests.add(request);
              return requests.size() == 1
                  ? Optional.of(Reply.secondaryLimit(Duration.ofSeconds(1)))
                  : Optional.empty();
            })) {
      assertThat(run("sync", "--base-url", url(server), "--account", "acme")).isZero();
    }

    assertThat(requests).hasSize(3);
    assertThat(err.toString()).isEqualTo("waiting 1 s: GitHub limits the rate of calls\n");
    assertThat(out.toString()).contains("made: 2 calls of at most 100 items, in 3 HTTP requests");
  }

  @Test
  void theTokenIsSentAndNeverShown() throws Exception {
    environment.put("GITHUB_TOKEN", SECRET);
    List<Request> requests = new ArrayList<>();
    try (var server = failing(requests)) {
      assertThat(run("sync", "--base-url", url(server), "--account", "acme")).isEqualTo(1);
    }

    assertThat(requests.get(0).headers()).containsEntry("authorization", "Bearer " + SECRET);
    assertThat(out + err.toString())
        .contains("status 500 'Server Error for Bearer ***'")
        .doesNotContain(SECRET);
  }

  @Test
  void noFileHoldsTheToken(@TempDir Path folder) throws Exception {
    environment.put("GITHUB_TOKEN", SECRET);
    List<Request> requests = new ArrayList<>();
    try (var server = listening(requests)) {
      String store = folder.resolve("github.db").toString();
      assertThat(run("sync", "--base-url", url(server), "--account", "acme", "--store", store))
          .isEqualTo(1);
    }

    assertThat(requests)
        .extracting(request -> request.headers().get("authorization"))
        .contains("Bearer " + SECRET);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(SECRET);
      }
    }
    assertThat(out + err.toString()).contains("Bearer ***").doesNotContain(SECRET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sync --repo acme | 'acme' is no repository; write OWNER/NAME, as in acme/anvil",
        "sync --repos -1 | repos is -1; write 0 or more",
        "sync --repos x | Invalid value for option '--repos'",
        "sync --issues 99999999 | issues is 99999999; write 0 to 9999999",
        "sync --per-page 101 | 101 items a page; write 1 to 100",
        "sync --max-wait -1 | a wait of PT-1S; write 0 or more",
        "sync --state ajar | Invalid value for option '--state'",
        "sync --base-url https://github.example | say what to sync from --base-url: --account LOGIN",
        "sync --base-url github.example --account acme | 'github.example' is no root of an API",
        "sync --base-url https://github.example --repos 3 | are of no use with --base-url",
        "sync --account acme --repo acme/anvil | --repo names its account; leave --account out",
        "sync --token x | Unknown option",
        "replay | Missing required parameter: 'RECORDING'",
        "replay nothing | no recording can be read at nothing",
        "snyc | Unmatched argument",
      })
  void badArgumentsGetAClearMessage(String commandLine, String message) {
    assertThat(run(commandLine.split(" "))).isEqualTo(2);

    assertThat(err.toString()).contains(message);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aTokenIsNotSentInTheClear() {
    environment.put("GITHUB_TOKEN", SECRET);

    assertThat(run("sync", "--base-url", "http://github.example", "--account", "acme"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("in the clear; use https").doesNotContain(SECRET);
  }

  @Test
  void helpSaysWhatThereIs() {
    assertThat(run("sync", "--help")).isZero();

    assertThat(out.toString())
        .contains("--repos=N", "--issues=N", "--base-url=URL", "--repo=OWNER/NAME", "--json")
        .contains("GITHUB_TOKEN");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void isConnectedSyncedAndSearchedLikeAnyConnector(@TempDir Path folder) throws Exception {
    String home = folder.resolve("home").toString();
    List<Request> requests = new ArrayList<>();
    try (var server =
        EmbeddedGithub.start(
            new Size(2, 3, 1),
            request -> {
              requests.add(request);
              return Optional.empty();
            })) {
      input = "token=" + SECRET + "\n";
      assertThat(
              run(
                  "connect",
                  "--home",
                  home,
                  "--installation",
                  "work",
                  "--secrets-stdin",
                  "--answer",
                  "server=" + url(server),
                  "--answer",
                  "account=acme",
                  "--answer",
                  "repository=*",
                  "--answer",
                  "states=all"))
          .as(err.toString())
          .isZero();
      assertThat(run("sync", "--installation", "work", "--home", home, "--json")).isZero();
      assertThat(run("health", "--installation", "work", "--home", home)).isZero();
    }

    assertThat(requests)
        .extracting(request -> request.headers().get("authorization"))
        .containsOnly("Bearer " + SECRET);
    assertThat(
            run(
                "search",
                "Issue",
                "--installation",
                "work",
                "--home",
                home,
                "--json",
                "--where",
                "number <= 2",
                "--order-by",
                "-number",
                "--fields",
                "number"))
        .isZero();
    assertThat(out.toString()).contains("{\"number\":2}", "\"status\":\"COMPLETED\"");
    assertThat(run("export", "--home", home, "--installation", "work")).isZero();
    assertThat(run("status", "--home", home, "--installation", "work")).isZero();
    assertThat(out + err.toString()).contains("\"entity\":\"Issue\"").doesNotContain(SECRET);
  }

  @Test
  void whatIsNoRecordingIsSaidInOneLine(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("recording.json"), "no JSON");

    assertThat(run("replay", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("recording.json is no recording").doesNotContain("\tat ");
  }

  @Test
  void anInstallationSaysItselfWhatIsSynced() {
    assertThat(run("sync", "--installation", "work", "--account", "acme")).isEqualTo(2);
    assertThat(err.toString()).contains("an installation says itself what is synced");
  }

  private int run(String... args) {
    var surroundings =
        new Surroundings(
            dev.headwater.cli.Surroundings.ofProcess()
                .withEnvironment(environment)
                .withStreams(
                    new BufferedReader(new StringReader(input)),
                    new PrintWriter(out),
                    new PrintWriter(err)),
            new FailsafeCalls().backOff(Duration.ofMillis(1), Duration.ofMillis(2)));
    return GithubCommand.of(surroundings).execute(args);
  }

  private static EmbeddedGithub failing(List<Request> requests) throws Exception {
    return EmbeddedGithub.start(
        new Size(1, 1, 1),
        request -> {
          requests.add(request);
          return Optional.of(Reply.error(500, "Server Error" + echoed(request)));
        });
  }

  /** A server that lists repositories, and fails to list issues. */
  private static EmbeddedGithub listening(List<Request> requests) throws Exception {
    return EmbeddedGithub.start(
        new Size(2, 1, 1),
        request -> {
          requests.add(request);
          return request.target().contains("/issues")
              ? Optional.of(Reply.error(500, "Server Error" + echoed(request)))
              : Optional.empty();
        });
  }

  /** A server that tells everyone what it was told. */
  private static String echoed(Request request) {
    String authorization = request.headers().get("authorization");
    return authorization == null ? "" : " for " + authorization;
  }

  private static String url(EmbeddedGithub server) {
    return server.baseUrl().toString();
  }
}
