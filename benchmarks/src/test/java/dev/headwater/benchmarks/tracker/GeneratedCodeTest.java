package dev.headwater.benchmarks.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.bytecode.ForbiddenUses;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class GeneratedCodeTest {

  @Test
  void usesNoReflection() throws IOException, URISyntaxException {
    Path classes =
        Path.of(TrackerConnector.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path tracker = classes.resolve("dev/headwater/benchmarks/tracker");
    assertThat(tracker.resolve("TrackerIssuesPageSource.class")).exists();
    assertThat(ForbiddenUses.below(tracker)).isEmpty();
  }
}
