package dev.headwater.samples.spotify.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.onboarding.Prompter;
import dev.headwater.operation.OperationTally;
import dev.headwater.samples.spotify.SpotifyModule;
import dev.headwater.samples.spotify.server.EmbeddedSpotify;
import dev.headwater.samples.spotify.server.Manners;
import dev.headwater.samples.spotify.server.Reply;
import dev.headwater.samples.spotify.server.Request;
import dev.headwater.samples.spotify.server.Size;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.SyncFailure;
import dev.headwater.sync.SyncReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A run that goes well, one that fails, and a connection that is refused, by a server that tells
 * everyone what it was told; after which all that they wrote is searched.
 */
final class SecretsTest {
  @TempDir private Path folder;

  private final StringBuilder written = new StringBuilder();
  private volatile boolean telling;

  @Test
  void nothingThatIsWrittenHoldsASecret() throws Exception {
    PrintStream out = System.out;
    PrintStream err = System.err;
    var printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    System.setErr(new PrintStream(printed, true, UTF_8));
    List<String> secrets;
    try (var server =
        EmbeddedSpotify.start(
            new Size(2, 60, 5), new Manners(Duration.ofHours(1), 3, 9), this::tell)) {
      runs(server);
      secrets = server.secrets();
      String basic = server.clientId() + ":" + server.clientSecret();
      written.append(server.servers()).append(printed.toString(UTF_8));
      appendFiles();

      assertThat(written)
          .contains("Mixtape 2", server.clientId(), "status 403 'Bearer *** may not", "HW834")
          .doesNotContain(Base64.getEncoder().encodeToString(basic.getBytes(UTF_8)));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertThat(secrets).hasSizeGreaterThan(6);
    assertThat(written.toString()).doesNotContain(secrets);
    assertThat(written).doesNotContain("-token-").doesNotContain("client-secret-");
  }

  private void runs(EmbeddedSpotify server) throws Exception {
    OperationTally tally = new OperationTally();
    FailsafeCalls calls =
        new FailsafeCalls()
            .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
            .listener(tally.and(outcome -> written.append(outcome).append('\n')));
    SpotifyModule module = new SpotifyModule(server.servers(), calls);
    Folder files = new Folder(folder);
    var sync = new SpotifySync(module, files);

    SyncReport report = sync.run(noted(new GivenAnswers(server)));
    assertThat(report.status()).isEqualTo(RunStatus.COMPLETED);
    append(report, tally, server);

    telling = true;
    SyncReport failed =
        sync.run(new SpotifyModule.Config(server.clientId(), EmbeddedSpotify.USER, List.of()));
    assertThat(failed.status()).isNotEqualTo(RunStatus.COMPLETED);
    append(failed, tally, server);

    server.endAccess();
    SyncReport refused =
        sync.run(new SpotifyModule.Config("wrong", EmbeddedSpotify.USER, List.of()));
    append(refused, tally, server);
    try {
      sync.run(noted(new GivenAnswers(server)));
    } catch (IOException e) {
      append(e);
    }
    written.append(module.metadata()).append(files.credentials()).append(tally.counts());
  }

  /** Tells what it was told, as no server should. */
  private Optional<Reply> tell(Request request) {
    if (!telling) {
      return Optional.empty();
    }
    if (request.target().equals("/api/token")) {
      var body = JsonNodeFactory.instance.objectNode();
      body.put("error", "invalid_grant").put("error_description", request.body());
      return Optional.of(new Reply(400, Map.of(), body));
    }
    return request.target().contains("/tracks")
        ? Optional.of(Reply.error(403, request.authorization() + " may not"))
        : Optional.empty();
  }

  private Prompter noted(Prompter prompter) {
    return prompt -> {
      written.append(prompt).append('\n');
      return prompter.ask(prompt);
    };
  }

  private void append(SyncReport report, OperationTally tally, EmbeddedSpotify server) {
    Outcome outcome = Outcome.of(report, tally, server);
    StringWriter text = new StringWriter();
    outcome.print(new PrintWriter(text, true));
    written.append(text).append(outcome.json()).append(report.failures());
    for (SyncFailure failure : report.failures()) {
      append(failure.cause());
    }
  }

  private void append(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    written.append(trace);
  }

  private void appendFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      assertThat(found)
          .extracting(file -> file.getFileName().toString())
          .contains("spotify.db", "config.json", "credentials", "key");
      for (Path each : found) {
        written.append(new String(Files.readAllBytes(each), ISO_8859_1));
      }
    }
  }
}
