package dev.headwater.samples.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The jar beside the real server, with the real client, and in a real browser. */
final class SocialJarIT {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final String JAR = System.getProperty("social.jar");
  private static final Path CONFORMANCE = Path.of(System.getProperty("conformance.folder"));
  private static final Path WEB = Path.of(System.getProperty("web.folder"));
  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

  @Test
  void answersAsTheRealServerDoes() throws Exception {
    String fixture = "src/main/resources/dev/headwater/samples/social/store/social.json";
    List<String> command =
        List.of(
            "node",
            "verify.js",
            "--java",
            JAVA.toString(),
            "--jar",
            JAR,
            "--fixture",
            Path.of(System.getProperty("basedir", ""), fixture).toAbsolutePath().toString(),
            "--count",
            "2000");
    assertThat(run(command, CONFORMANCE, Map.of())).isZero();
  }

  @Test
  void worksInABrowser() throws Exception {
    boolean found = Files.isExecutable(CHROMIUM);
    assumeTrue(found, () -> "no browser tried: there is no " + CHROMIUM + "; set CHROMIUM");
    Process server =
        new ProcessBuilder(JAVA.toString(), "-jar", JAR, "--port", "0", "--test-helpers")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      String ready = out.readLine();
      assertThat(ready).startsWith("Social server ready on ");
      String page = ready.substring(ready.lastIndexOf(' ') + 1);
      Map<String, String> environment = Map.of("SOCIAL_URL", page, "CHROMIUM", CHROMIUM.toString());
      assertThat(run(List.of("npm", "test"), WEB, environment)).isZero();
    } finally {
      server.destroy();
      assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  /** Runs a command whose output is that of the test; returns its exit code. */
  private static int run(List<String> command, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getInputStream().transferTo(System.out);
    return process.waitFor();
  }
}
