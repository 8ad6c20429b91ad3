package dev.headwater.processor.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Java source of a test.
 *
 * @param path as on a source path, such as {@code test/Trade.java}
 */
public record SourceFile(String path, String text) {
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*(?:@\\S+\\s+)*package\\s+([\\p{L}\\p{N}_$.]+)\\s*;");
  private static final Pattern TYPE =
      Pattern.compile(
          "^(?!\\s)(?<head>.*?)\\b(?:class|interface|record|enum)\\s+(?<name>[\\p{L}\\p{N}_$]+)",
          Pattern.MULTILINE);

  /**
   * A source named after its first public type, or its first type; a top-level type is one that is
   * not indented. A source without a package gets {@link Prelude#TEXT}.
   */
  public static SourceFile of(String text) {
    String code = COMMENT.matcher(text).replaceAll("");
    boolean complete = PACKAGE.matcher(code).find();
    return complete
        ? asIs(text)
        : new SourceFile(folder(Prelude.TEXT) + nameIn(code) + ".java", Prelude.TEXT + text);
  }

  /** The text without {@link Prelude#TEXT}, in the same lines. */
  String ownText() {
    return text.startsWith(Prelude.TEXT) ? text.substring(Prelude.TEXT.length()) : text;
  }

  /** The qualified names of its top-level types, in order. */
  public List<String> types() {
    int slash = path.lastIndexOf('/');
    String prefix = slash < 0 ? "" : path.substring(0, slash + 1).replace('/', '.');
    Matcher type = TYPE.matcher(COMMENT.matcher(ownText()).replaceAll(""));
    return type.results().map(found -> prefix + found.group(2)).toList();
  }

  /** Whether it describes a module. */
  boolean isModule() {
    return path.equals("module-info.java");
  }

  /** Whether the simple name of a type stands anywhere in it. */
  public boolean names(String type) {
    return text.contains(type.substring(type.lastIndexOf('.') + 1));
  }

  /** The same without a prelude: a source without a package is in none. */
  public static SourceFile asIs(String text) {
    String code = COMMENT.matcher(text).replaceAll("");
    return new SourceFile(folder(code) + nameIn(code) + ".java", text);
  }

  private static String folder(String code) {
    Matcher in = PACKAGE.matcher(code);
    return in.find() ? in.group(1).replace('.', '/') + "/" : "";
  }

  private static String nameIn(String code) {
    String first = "package-info";
    Matcher type = TYPE.matcher(code);
    while (type.find()) {
      if (type.group("head").contains("public ")) {
        return type.group("name");
      }
      first = first.equals("package-info") ? type.group("name") : first;
    }
    return first;
  }
}
