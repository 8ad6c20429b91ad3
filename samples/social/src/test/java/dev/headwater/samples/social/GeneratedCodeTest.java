package dev.headwater.samples.social;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.bytecode.ForbiddenUses;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the processor makes of this application. */
final class GeneratedCodeTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

  @Test
  void usesNoReflection() throws IOException {
    assertThat(ForbiddenUses.below(MODULE.resolve("target/classes"))).isEmpty();
  }
}
