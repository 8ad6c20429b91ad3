package dev.headwater.benchmarks.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.bytecode.ForbiddenUses;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is measured is generated, and uses no reflection. */
final class GeneratedViewsTest {

  @Test
  void useNoReflection() throws IOException, URISyntaxException {
    Path classes =
        Path.of(StoryPlan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("dev/headwater/benchmarks/feed"))) {
      List<Path> views =
          files
              .filter(
                  file -> file.getFileName().toString().matches("(Author|Remark|Story).*\\.class"))
              .toList();
      assertThat(views).hasSizeGreaterThan(12);
      for (Path file : views) {
        assertThat(ForbiddenUses.in(Files.readAllBytes(file))).isEmpty();
      }
    }
  }
}
