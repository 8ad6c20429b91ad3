package dev.headwater.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenTest {
  private static final Processors TOY = () -> List.of(new ToyProcessor());
  private static final String EXPECTED =
      """
      package test;

      /** Made of é. */
      final class TradeToy {
        static int fields() {
          return 1;
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void acceptsTheSameText() throws IOException {
    write("Trade.java", "@Entity record Trade(@Id String id) {}");
    write("Other.java", "class Other {}");
    write("generated/test/TradeToy.java", EXPECTED);

    Golden.assertGolden(TOY, folder, folder.resolve("generated"));
  }

  @Test
  void namesTheFirstLineThatDiffers() throws IOException {
    write("Trade.java", "@Entity record Trade(@Id String id) {}");
    write("generated/test/TradeToy.java", EXPECTED.replace("return 1", "return 2"));

    assertThatThrownBy(() -> Golden.assertGolden(TOY, folder, folder.resolve("generated")))
        .hasMessageContainingAll("test/TradeToy.java:6", "return 1", "golden.update");
  }

  @Test
  void namesAMissingFile() throws IOException {
    write("Trade.java", "@Entity record Trade(@Id String id) {}");

    assertThatThrownBy(() -> Golden.assertGolden(TOY, folder, folder.resolve("generated")))
        .hasMessageContaining("only in the other: [test/TradeToy.java]");
  }

  @Test
  void refusesOutputThatChanges() throws IOException {
    write("Trade.java", "@Entity record Trade(@Id String id) {}");
    var runs = new AtomicInteger();
    Processors unsteady = () -> runs.incrementAndGet() == 2 ? List.<Processor>of() : TOY.create();

    assertThatThrownBy(() -> Golden.assertGolden(unsteady, folder, folder.resolve("generated")))
        .hasMessageContaining("only in the first: [test/TradeToy.java]");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
