package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.Compiled;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The executors that the runtime's tests have by hand are the ones that are generated. */
final class SourceExecutorsTest {
  private static final Path BLOG =
      Path.of(System.getProperty("basedir", ""), "../runtime/src/test/java/dev/headwater/blog");

  private static List<SourceFile> written() throws IOException {
    try (Stream<Path> files = Files.list(BLOG)) {
      return files
          .filter(file -> !file.toString().matches(".*(Plan|Cursors|Node|Definition|Test).java"))
          .filter(file -> !file.toString().endsWith("Executor.java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .map(SourceExecutorsTest::read)
          .map(SourceFile::asIs)
          .toList();
    }
  }

  /** A source in another package, for the runtime's tests are on the class path. */
  private static String read(Path file) {
    try {
      return Files.readString(file).replace("package dev.headwater.blog;", "package blog;");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without what the formatter, which nobody runs over generated code, sets otherwise. */
  private static String unformatted(String text) {
    return text.replaceAll("[\\s*/]", "");
  }

  @ParameterizedTest
  @EnumSource
  void areTheSameAsByHand(CompilerKind compiler) throws IOException {
    Compiled compiled =
        Compilation.of(compiler, Processors.HEADWATER, written()).strict().run().successful();

    for (String source : List.of("PostSource", "UserSource", "CommentSource")) {
      String name = source + "Executor.java";
      assertThat(unformatted(compiled.generatedFile("blog/" + name)))
          .isEqualTo(unformatted(read(BLOG.resolve(name))));
    }
  }
}
