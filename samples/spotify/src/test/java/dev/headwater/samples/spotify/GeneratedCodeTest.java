package dev.headwater.samples.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.bytecode.ForbiddenUses;
import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.Processors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the processor makes of this sample. */
final class GeneratedCodeTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final Path GOLDEN = MODULE.resolve("golden");

  @Test
  void isInTheGoldenFiles() {
    Golden.assertGolden(Processors.HEADWATER, MODULE.resolve("src/main/java"), GOLDEN);
  }

  @Test
  void usesNoReflection() throws IOException {
    List<Path> classes = generatedClasses();
    assertThat(classes).hasSizeGreaterThan(15);
    for (Path file : classes) {
      assertThat(ForbiddenUses.in(Files.readAllBytes(file))).isEmpty();
    }
  }

  /** The class files that Maven's compiler made of the files in {@link #GOLDEN}. */
  private static List<Path> generatedClasses() throws IOException {
    try (Stream<Path> sources = Files.walk(GOLDEN);
        Stream<Path> classes = Files.walk(MODULE.resolve("target/classes"))) {
      List<String> names =
          sources.map(Path::toString).filter(name -> name.endsWith(".java")).toList();
      return classes
          .filter(file -> names.contains(sourceOf(file)))
          .filter(file -> file.toString().endsWith(".class"))
          .toList();
    }
  }

  private static String sourceOf(Path classFile) {
    Path relative = MODULE.resolve("target/classes").relativize(classFile);
    return GOLDEN
        .resolve(relative.toString().replaceFirst("(\\$.*)?\\.class$", ".java"))
        .toString();
  }
}
