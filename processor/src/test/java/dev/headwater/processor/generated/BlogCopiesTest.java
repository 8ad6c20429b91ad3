package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The runtime is built before the processor, so that its tests have the classes generated for their
 * blog as copies. They are what is generated, but for the formatter, which the build runs over
 * them: after {@code -Dgolden.update=true} rewrote them, run {@code mvn fmt:format}.
 */
final class BlogCopiesTest {
  private static final Path BLOG =
      Path.of(System.getProperty("basedir", ""), "../runtime/src/test/java/dev/headwater/blog");

  private static final Pattern GENERATED =
      Pattern.compile(".*(Plan|Cursors|Node|Definition|Executor)\\.java");

  /** The registry is not copied: the tests compose their own. */
  private static final String REGISTRY = "HeadwaterRegistry.java";

  /** The files of the blog by their names. */
  private static SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(BLOG)) {
      for (Path file : all.toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return files;
  }

  /** What was written by hand, in another package: the copies are on the class path. */
  private static List<SourceFile> written(Map<String, String> files) {
    List<SourceFile> written = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          boolean other = name.equals("package-info.java") || name.endsWith("Test.java");
          if (!other && !GENERATED.matcher(name).matches()) {
            written.add(SourceFile.asIs(text.replace("dev.headwater.blog;", "blog;")));
          }
        });
    return written;
  }

  private static SortedMap<String, String> generated(
      CompilerKind compiler, Map<String, String> files) {
    SortedMap<String, String> generated = new TreeMap<>();
    Compilation.of(compiler, Processors.HEADWATER, written(files))
        .strict()
        .run()
        .successful()
        .generated()
        .forEach(
            (path, text) ->
                generated.put(
                    path.substring("blog/".length()),
                    text.replace("package blog;", "package dev.headwater.blog;")));
    generated.remove(REGISTRY);
    return generated;
  }

  private static void rewrite(Map<String, String> files, Map<String, String> generated)
      throws IOException {
    for (String name : files.keySet()) {
      if (GENERATED.matcher(name).matches() && !generated.containsKey(name)) {
        Files.delete(BLOG.resolve(name));
      }
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      if (!unformatted(file.getValue()).equals(unformatted(files.get(file.getKey())))) {
        Files.writeString(BLOG.resolve(file.getKey()), file.getValue());
      }
    }
  }

  /** Without what the formatter sets otherwise. */
  private static String unformatted(String text) {
    return String.valueOf(text).replaceAll("[\\s*/]", "");
  }

  @ParameterizedTest
  @EnumSource
  void areWhatIsGenerated(CompilerKind compiler) throws IOException {
    SortedMap<String, String> generated = generated(compiler, files());
    if (Boolean.getBoolean("golden.update")) {
      rewrite(files(), generated);
    }
    SortedMap<String, String> copies = files();
    copies.keySet().removeIf(name -> !GENERATED.matcher(name).matches());
    copies.replaceAll((name, text) -> unformatted(text));
    generated.replaceAll((name, text) -> unformatted(text));

    assertThat(copies).isNotEmpty().isEqualTo(generated);
  }
}
