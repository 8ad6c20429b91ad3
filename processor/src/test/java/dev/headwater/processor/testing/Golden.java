package dev.headwater.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Generated files as exact text, kept beside the tests.
 *
 * <p>They are the same under both compilers, run twice, and in any order of the inputs, or the test
 * fails before it looks at a file. {@code -Dgolden.update=true} rewrites the files.
 */
public final class Golden {
  private static final String GENERATED = "generated";

  private Golden() {}

  /**
   * Compiles the sources in {@code src/test/golden/<name>} and compares what is generated with the
   * files in its folder {@code generated}.
   */
  public static void assertGolden(String name) {
    assertGolden(Processors.HEADWATER, name);
  }

  /** The same with other processors. */
  public static void assertGolden(Processors processors, String name) {
    Path folder = folder(name);
    assertGolden(processors, folder, folder.resolve(GENERATED));
  }

  /** The sources in {@code src/test/golden/<name>}. */
  public static List<SourceFile> sources(String name) {
    try {
      return read(folder(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    return Path.of(System.getProperty("basedir", ""), "src/test/golden", name);
  }

  /**
   * Compiles all sources in a folder and compares what is generated with the files in another: for
   * samples, say {@code src/main/java} and {@code golden}.
   */
  public static void assertGolden(Processors processors, Path inputs, Path expected) {
    try {
      SortedMap<String, String> generated = generate(processors, read(inputs));
      if (Boolean.getBoolean("golden.update")) {
        rewrite(expected, generated);
      }
      compare(expected, textsIn(expected), generated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is generated from the sources, the same however they are compiled. */
  static SortedMap<String, String> generate(Processors processors, List<SourceFile> sources) {
    SortedMap<String, String> first = null;
    for (CompilerKind compiler : CompilerKind.values()) {
      for (List<SourceFile> order : orders(sources)) {
        var run = Compilation.of(compiler, processors, order).strict().run();
        SortedMap<String, String> now = run.successful().generated();
        first = first == null ? now : first;
        if (!now.equals(first)) {
          String paths = Listing.of(order.stream().map(SourceFile::path).toList());
          String difference = Difference.between(first, now);
          throw new AssertionError(
              difference
                  + "\nthe first from JAVAC in order of names, the other from "
                  + compiler
                  + " in the order\n"
                  + paths);
        }
      }
    }
    return first;
  }

  /** As they come, as they come, and shuffled. */
  private static List<List<SourceFile>> orders(List<SourceFile> sources) {
    var orders = new ArrayList<>(List.of(sources, sources));
    for (int seed = 1; seed <= 2; seed++) {
      var shuffled = new ArrayList<>(sources);
      Collections.shuffle(shuffled, new Random(seed));
      orders.add(shuffled);
    }
    return orders;
  }

  private static void compare(
      Path folder, SortedMap<String, String> expected, SortedMap<String, String> generated) {
    if (!expected.equals(generated)) {
      throw new AssertionError(
          Difference.between(expected, generated)
              + "\nthe first from "
              + folder
              + ", which -Dgolden.update=true rewrites");
    }
  }

  private static List<SourceFile> read(Path folder) throws IOException {
    var sources = new ArrayList<SourceFile>();
    textsIn(folder)
        .forEach(
            (path, text) -> {
              boolean input = path.endsWith(".java") && !path.startsWith(GENERATED + "/");
              if (input && !path.endsWith("module-info.java")) {
                sources.add(SourceFile.of(text));
              }
            });
    return sources;
  }

  private static SortedMap<String, String> textsIn(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          texts.put(path, Files.readString(file, UTF_8));
        }
      }
    }
    return texts;
  }

  private static void rewrite(Path folder, SortedMap<String, String> texts) throws IOException {
    var stale = new TreeSet<>(textsIn(folder).keySet());
    stale.removeAll(texts.keySet());
    for (String path : stale) {
      Files.delete(folder.resolve(path));
    }
    for (var text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue(), UTF_8);
    }
  }
}
