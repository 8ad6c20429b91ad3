package dev.headwater.processor.docs;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.error.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is a file, a test and a section of {@code docs/errors.md}. */
final class ErrorDocsTest {
  private static final Path SOURCES = Markdown.ROOT.resolve("processor/src");
  private static final Pattern LITERAL = Pattern.compile("\"(HW\\d{3})\"");
  private static final Pattern EXPECTATION = Pattern.compile("\\[(HW\\d{3})]");

  /** A bug of ours, and a disk that is full: no source brings them about. */
  private static final Set<String> WITHOUT_SOURCE = Set.of("HW001", "HW003");

  /** Packages that mention codes without testing them. */
  private static final Set<String> ASIDE = Set.of("docs", "fuzz");

  @Test
  void everyCodeHasOneSection() throws IOException {
    List<String> documented =
        ErrorExample.documented().stream().map(section -> section.title().substring(0, 5)).toList();
    Stream<String> runtime = Arrays.stream(ErrorCode.values()).map(ErrorCode::code);

    assertThat(documented)
        .containsExactlyElementsOf(
            Stream.concat(codesOfTheProcessor().stream(), runtime).sorted().toList());
  }

  @Test
  void everyCodeOfTheProcessorHasATest() throws IOException {
    Set<String> untested = codesOfTheProcessor();
    untested.removeAll(codesIn(SOURCES.resolve("test/java"), EXPECTATION));

    assertThat(untested).isEqualTo(WITHOUT_SOURCE);
  }

  @ParameterizedTest
  @MethodSource("dev.headwater.processor.docs.ErrorExample#all")
  void everyExampleIsWrongAsItSays(ErrorExample example) {
    assertThat(example.found()).containsExactly(example.message());
  }

  private static Set<String> codesOfTheProcessor() throws IOException {
    return codesIn(SOURCES.resolve("main/java"), LITERAL);
  }

  /** The codes that sources mention in a form, but for those in {@link #ASIDE}. */
  private static Set<String> codesIn(Path folder, Pattern form) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !ASIDE.contains(String.valueOf(file.getParent().getFileName())))
          .flatMap(file -> form.matcher(read(file)).results())
          .map(found -> found.group(1))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
