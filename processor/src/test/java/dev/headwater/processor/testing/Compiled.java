package dev.headwater.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What one run of a compiler gave.
 *
 * @param succeeded what the compiler says of itself
 * @param found every diagnostic, by place
 * @param generated the text of each file the processors wrote, by its path
 * @param classes the bytes of each class, by its binary name
 */
public record Compiled(
    CompilerKind compiler,
    boolean succeeded,
    List<Found> found,
    SortedMap<String, String> generated,
    SortedMap<String, byte[]> classes) {

  /** The diagnostics that carry a code. */
  public List<Found> ours() {
    return found.stream().filter(Found::isOurs).toList();
  }

  /** The errors that carry no code. */
  public List<Found> compilerErrors() {
    return found.stream().filter(each -> each.isError() && !each.isOurs()).toList();
  }

  /**
   * Loads the classes.
   *
   * @throws AssertionError if there was an error
   */
  public LoadedClasses load() {
    return LoadedClasses.of(successful());
  }

  /**
   * This.
   *
   * @throws AssertionError with every diagnostic, if there was an error
   */
  public Compiled successful() {
    if (!succeeded) {
      throw new AssertionError(compiler + " failed:\n" + Listing.of(found));
    }
    return this;
  }

  /** Puts the class files where a class path can name them. */
  public void writeTo(Path folder) {
    for (var each : successful().classes.entrySet()) {
      try {
        Path file = folder.resolve(each.getKey().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The text of a generated source, such as {@code test/TradeRow.java}. */
  public String generatedFile(String path) {
    String text = generated.get(path);
    if (text == null) {
      throw new AssertionError(compiler + " wrote no " + path + ", but " + generated.keySet());
    }
    return text;
  }
}
