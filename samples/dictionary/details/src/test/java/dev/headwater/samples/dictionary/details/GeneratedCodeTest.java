package dev.headwater.samples.dictionary.details;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.bytecode.ForbiddenUses;
import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.Processors;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor makes of both modules of this sample. */
final class GeneratedCodeTest {
  private static final Path SAMPLE = Path.of(System.getProperty("basedir", ""), "..").normalize();

  @ParameterizedTest
  @ValueSource(strings = {"details", "summaries"})
  void isInTheGoldenFiles(String module) {
    Path folder = SAMPLE.resolve(module);
    Golden.assertGolden(
        Processors.HEADWATER, folder.resolve("src/main/java"), folder.resolve("golden"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"details", "summaries"})
  void usesNoReflection(String module) throws IOException {
    assertThat(ForbiddenUses.below(SAMPLE.resolve(module).resolve("target/classes"))).isEmpty();
  }
}
