package dev.headwater.processor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document of this repository, or a section of one.
 *
 * @param title the first line, without its marks
 * @param text all of it
 */
record Markdown(String title, String text) {
  /** The root of the repository; the tests run in the folder of their module. */
  static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

  private static final Pattern FENCE =
      Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** Reads a document by its path from the root. */
  static Markdown read(String path) {
    try {
      return of(Files.readString(ROOT.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Markdown of(String text) {
    String first = text.lines().findFirst().orElse("");
    return new Markdown(first.replaceFirst("^#+ ", ""), text);
  }

  /** What stands between the headings of the second level. */
  List<Markdown> sections() {
    return Arrays.stream(text.split("(?m)^(?=## )", -1))
        .filter(section -> section.startsWith("## "))
        .map(Markdown::of)
        .toList();
  }

  /** The code blocks in a language. */
  List<String> blocks(String language) {
    return FENCE
        .matcher(text)
        .results()
        .filter(fence -> fence.group(1).equals(language))
        .map(fence -> fence.group(2))
        .toList();
  }

  @Override
  public String toString() {
    return title;
  }
}
