package dev.headwater.processor.docs;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Found;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a section on an error shows: source that is wrong, and what is said of it.
 *
 * @param source top-level types, or methods of the connector that the document begins with
 */
record ErrorExample(String code, String source, String message) {
  private static final Pattern TITLE = Pattern.compile("HW\\d{3} .*");
  private static final Pattern METHOD = Pattern.compile("@(Source|Loader|Derivation|Seed)\\b");
  private static final Pattern TYPE =
      Pattern.compile("^\\S.*?\\b(?:class|record|enum|interface) (\\w+)", Pattern.MULTILINE);

  /** The sections of {@code docs/errors.md} that are about a code. */
  static List<Markdown> documented() {
    return errors().sections().stream()
        .filter(section -> TITLE.matcher(section.title()).matches())
        .toList();
  }

  /** Every example with source: the others need an option, a library or another processor. */
  static List<ErrorExample> all() {
    return documented().stream()
        .filter(section -> !section.blocks("java").isEmpty())
        .map(
            section ->
                new ErrorExample(
                    section.title().substring(0, 5),
                    section.blocks("java").get(0),
                    section.blocks("text").get(0).strip()))
        .toList();
  }

  /** What the compiler says. */
  List<String> found() {
    List<SourceFile> sources =
        sources().stream()
            .map(text -> text.replace("{ ... }", "{ throw new IllegalStateException(); }"))
            .map(SourceFile::of)
            .toList();
    return Compilation.of(CompilerKind.JAVAC, Processors.HEADWATER, sources).run().found().stream()
        .filter(Found::isError)
        .map(Found::message)
        .toList();
  }

  /** The source among the types that the document begins with, in place of those it redefines. */
  private List<String> sources() {
    List<String> common = types(errors().blocks("java").get(0));
    if (METHOD.matcher(source).lookingAt()) {
      return common.stream()
          .map(type -> type.replaceFirst("\n}\\s*$", "\n" + quoted(source) + "}\n"))
          .toList();
    }
    Set<String> own = Set.copyOf(names(source));
    Stream<String> others =
        common.stream()
            .filter(type -> !type.contains("class Github"))
            .filter(type -> !own.contains(names(type).get(0)));
    return Stream.concat(others, Stream.of(source)).toList();
  }

  private static Markdown errors() {
    return Markdown.read("docs/errors.md");
  }

  /** One text for each top-level type. */
  private static List<String> types(String source) {
    List<String> types = new ArrayList<>();
    for (String part : source.split("(?m)^(?=\\S)(?!})", -1)) {
      boolean annotationAlone = !types.isEmpty() && names(types.get(types.size() - 1)).isEmpty();
      types.add(annotationAlone ? types.remove(types.size() - 1) + part : part);
    }
    return types;
  }

  private static List<String> names(String source) {
    return TYPE.matcher(source).results().map(type -> type.group(1)).toList();
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }

  @Override
  public String toString() {
    return code;
  }
}
