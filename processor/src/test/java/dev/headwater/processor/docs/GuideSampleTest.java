package dev.headwater.processor.docs;

import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.Processors;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is generated for the sample of {@code docs/guide.md} is in its folder {@code golden}. */
final class GuideSampleTest {

  @Test
  void generatesTheSame() {
    Path sample = Markdown.ROOT.resolve("samples/guide");

    Golden.assertGolden(
        Processors.HEADWATER, sample.resolve("src/main/java"), sample.resolve("golden"));
  }
}
