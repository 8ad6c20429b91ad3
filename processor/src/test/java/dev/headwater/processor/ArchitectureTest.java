package dev.headwater.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the stages of the pipeline apart, and the files small. */
final class ArchitectureTest {
  private static final Path MAIN =
      Path.of(System.getProperty("basedir", ""), "src/main/java/dev/headwater/processor");
  private static final String MODEL = "dev.headwater.processor.model.";
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?([\\w.*]+);", Pattern.MULTILINE);

  @Test
  void theModelKnowsNeitherCompilersNorWriters() throws IOException {
    only("model", name -> name.startsWith("java.") || name.startsWith(MODEL));
  }

  @Test
  void checksKnowOnlyTheModel() throws IOException {
    only(
        "check",
        name ->
            name.startsWith("java.util.")
                || name.startsWith("java.math.")
                || name.equals("javax.lang.model.SourceVersion")
                || name.startsWith(MODEL));
  }

  @Test
  void readersKnowCompilersAndTheModel() throws IOException {
    only("read", name -> isJdk(name) || name.startsWith(MODEL));
  }

  @Test
  void writersKnowJavaPoetAndTheModel() throws IOException {
    only(
        "write",
        name ->
            name.startsWith("java.")
                || name.startsWith("javax.lang.model.element.Modifier")
                || name.equals("javax.lang.model.SourceVersion")
                || name.startsWith("com.palantir.javapoet.")
                || name.startsWith(MODEL));
  }

  @Test
  void noFileIsLong() throws IOException {
    for (Path file : filesIn(MAIN)) {
      assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(250);
    }
  }

  @Test
  void nothingIsNamedAfterItsKind() throws IOException {
    for (Path file : filesIn(MAIN)) {
      assertThat(MAIN.relativize(file).toString())
          .doesNotContainPattern("(?i)(utils?|impl|helpers?|managers?)(/|\\.java$)");
    }
  }

  private static boolean isJdk(String name) {
    return Stream.of("java.", "javax.lang.model.", "javax.annotation.processing.", "javax.tools.")
        .anyMatch(name::startsWith);
  }

  /** JSpecify's annotations are for everyone. */
  private static void only(String stage, Predicate<String> allowed) throws IOException {
    for (Path file : filesIn(MAIN.resolve(stage))) {
      Stream<MatchResult> imports = IMPORT.matcher(Files.readString(file)).results();
      assertThat(imports.map(found -> found.group(1)))
          .as("imports of %s", file)
          .allMatch(name -> name.startsWith("org.jspecify.") || allowed.test(name));
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
