package dev.headwater.samples.spotify.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SpotifyCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsTheReportAndWhatItCost() {
    assertThat(run("sync", "--playlists=1", "--tracks=3", "--artists=1")).isZero();

    assertThat(out.toString())
        .contains("COMPLETED", "Σ Library ⌈playlists/50⌉", "by declaration: calls = 3")
        .contains("made: 3 calls", "tokens: refreshed 1 times");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void keepsInAFolderWhatARunWrites(@TempDir Path folder) throws Exception {
    String[] sync = {"sync", "--folder", folder.toString(), "--artists=5", "--json"};
    assertThat(run(sync)).isZero();

    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(json.path("status").stringValue()).isEqualTo("COMPLETED");
    assertThat(json.path("calls")).isEqualTo(json.path("leastCalls"));
    assertThat(json.path("refreshes").intValue()).isGreaterThan(1);
    assertThat(json.path("refusals").intValue()).isPositive();
    assertThat(json.path("entities").toString())
        .contains("{\"entity\":\"Track\",\"created\":360,\"updated\":0}");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("spotify.db", "config.json", "credentials", "key");
    }

    out.getBuffer().setLength(0);
    assertThat(run(sync)).isZero();
    assertThat(JsonMapper.shared().readTree(out.toString()).path("entities").toString())
        .doesNotContain("\"Track\",\"created\":360");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sync --playlists -1 | playlists is -1; write 0 or more",
        "sync --artists 0 | artists is 0; write 1 or more",
        "sync --tracks x | Invalid value for option '--tracks'",
        "snyc | Unmatched argument",
      })
  void badArgumentsGetAClearMessage(String commandLine, String message) {
    assertThat(run(commandLine.split(" "))).isEqualTo(2);

    assertThat(err.toString()).contains(message);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void helpSaysWhatThereIs() {
    assertThat(run("sync", "--help")).isZero();

    assertThat(out.toString()).contains("--playlists=N", "--folder=DIR", "--json");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  private int run(String... args) {
    return SpotifyCommand.of()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
