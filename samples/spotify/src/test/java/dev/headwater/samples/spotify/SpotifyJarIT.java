package dev.headwater.samples.spotify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar, started as the README starts it. */
final class SpotifyJarIT {

  @Test
  void syncsOnDefaults() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.of(java, "-jar", System.getProperty("spotify.jar"), "sync", "--json").toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    JsonNode json = JsonMapper.shared().readTree(out);
    assertThat(json.path("status").stringValue()).isEqualTo("COMPLETED");
    assertThat(json.path("calls")).isEqualTo(json.path("leastCalls"));
    assertThat(json.path("refreshes").intValue()).isGreaterThan(1);
    assertThat(json.path("formula").stringValue()).startsWith("calls = Σ Library ⌈playlists/50⌉");
  }
}
