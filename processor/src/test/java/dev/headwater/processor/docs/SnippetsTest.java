package dev.headwater.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Java that documents show stands, line by line, in sources that the build compiles, or in
 * files that it generates. Indentation and empty lines aside; {@code // ...} stands for anything.
 */
final class SnippetsTest {
  private static final List<String> PLACES =
      List.of(
          "processor/src/test/golden/inputs",
          "processor/src/test/golden/social",
          "samples/dictionary",
          "samples/github/src",
          "samples/guide/src",
          "samples/guide/golden");

  private static final List<List<String>> SOURCES = new ArrayList<>();

  @BeforeAll
  static void readSources() throws IOException {
    for (String place : PLACES) {
      try (Stream<Path> files = Files.walk(Markdown.ROOT.resolve(place))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .map(SnippetsTest::read)
            .forEach(SOURCES::add);
      }
    }
    GithubSample.compile(UnaryOperator.identity()).successful().generated().values().stream()
        .map(SnippetsTest::lines)
        .forEach(SOURCES::add);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/guide.md",
        "docs/connectors.md",
        "docs/views.md",
        "docs/api.md",
        "docs/inputs.md",
        "docs/delivery.md",
        "docs/observability.md",
        "docs/processor.md",
        "docs/stores.md",
        "docs/sync.md"
      })
  void standInSources(String document) {
    for (String block : Markdown.read(document).blocks("java")) {
      assertStands(block);
    }
  }

  /** What the guide says is printed, a test of the guide's sample demands. */
  @ParameterizedTest
  @MethodSource("printed")
  void isPrinted(String block) {
    assertStands(block);
  }

  private static void assertStands(String block) {
    assertThat(SOURCES.stream().anyMatch(source -> shows(source, block))).as(block).isTrue();
  }

  static List<String> printed() {
    return Markdown.read("docs/guide.md").blocks("text");
  }

  private static boolean shows(List<String> source, String block) {
    int from = 0;
    for (String part : block.split("(?m)^ *// \\.\\.\\.$", -1)) {
      List<String> lines = lines(part);
      int at = Collections.indexOfSubList(source.subList(from, source.size()), lines);
      if (at < 0) {
        return false;
      }
      from += at + lines.size();
    }
    return true;
  }

  private static List<String> read(Path file) {
    try {
      return lines(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
