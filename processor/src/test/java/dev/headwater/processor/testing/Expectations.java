package dev.headwater.processor.testing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * The expectations written into a source, each on its own line before the culprit's.
 *
 * <p>{@code // ERROR [HW101] text}, {@code // WARNING [HW101] text} and {@code // NOTE [HW101]
 * text} give a whole message of the processor; {@code // NOWHERE [HW101] text} an error without a
 * place; {@code // JAVAC text} and {@code // ECJ text} an error that only that compiler puts there:
 * all of it if it starts with a code, otherwise a part of what the compiler itself says. A comment
 * indented by three blanks or more goes on with the one before.
 */
final class Expectations {
  private static final Pattern FIRST =
      Pattern.compile("\\s*// (ERROR|WARNING|NOTE|NOWHERE|JAVAC|ECJ) (.*)");
  private static final Pattern MORE = Pattern.compile("\\s*// {3,}(.*)");
  private static final Set<CompilerKind> ALL = EnumSet.allOf(CompilerKind.class);

  private Expectations() {}

  static List<Expected> in(SourceFile source) {
    var expected = new ArrayList<Expected>();
    var waiting = new ArrayList<String[]>();
    List<String> lines = source.ownText().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher first = FIRST.matcher(lines.get(i));
      Matcher more = MORE.matcher(lines.get(i));
      if (first.matches()) {
        waiting.add(new String[] {first.group(1), first.group(2).strip()});
      } else if (more.matches() && !waiting.isEmpty()) {
        waiting.get(waiting.size() - 1)[1] += " " + more.group(1).strip();
      } else {
        for (String[] each : waiting) {
          expected.add(expected(each[0], each[1], source.path(), i + 1));
        }
        waiting.clear();
      }
    }
    if (!waiting.isEmpty()) {
      throw new AssertionError(source.path() + ": no line after " + waiting.get(0)[1]);
    }
    return expected;
  }

  private static Expected expected(String word, String message, String file, int line) {
    return switch (word) {
      case "NOWHERE" -> new Expected(ALL, Diagnostic.Kind.ERROR, "", 0, message);
      case "JAVAC", "ECJ" ->
          new Expected(
              EnumSet.of(CompilerKind.valueOf(word)), Diagnostic.Kind.ERROR, file, line, message);
      default -> new Expected(ALL, Diagnostic.Kind.valueOf(word), file, line, message);
    };
  }
}
