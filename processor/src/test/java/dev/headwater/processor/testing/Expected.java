package dev.headwater.processor.testing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.tools.Diagnostic;

/**
 * One diagnostic that a source asks for.
 *
 * @param compilers who must report it
 * @param file as on a source path, or empty if it stands nowhere
 * @param line from 1, or 0 if it stands nowhere
 * @param message all of the message, which starts with a code, or a part of what a compiler itself
 *     says
 */
record Expected(
    Set<CompilerKind> compilers, Diagnostic.Kind kind, String file, int line, String message) {

  /** What one compiler found, expected of all. */
  static Expected like(Found found) {
    return new Expected(
        EnumSet.allOf(CompilerKind.class),
        found.kind(),
        found.file(),
        found.line(),
        found.message());
  }

  /** Whether both say the same, wherever they stand. */
  boolean saysWhat(Found found) {
    boolean same =
        (compilers.size() == 1 && !message.startsWith("["))
            ? found.message().contains(message) && !found.isOurs()
            : found.message().equals(message);
    return same && plain(found.kind()) == plain(kind);
  }

  /** Whether both stand on the same line. */
  boolean standsWhere(Found found) {
    return found.file().equals(file) && found.line() == line;
  }

  private static Diagnostic.Kind plain(Diagnostic.Kind kind) {
    return kind == Diagnostic.Kind.MANDATORY_WARNING ? Diagnostic.Kind.WARNING : kind;
  }

  @Override
  public String toString() {
    String where = line == 0 ? "nowhere" : file + ":" + line;
    return where + ": " + kind.name().toLowerCase(Locale.ROOT) + ": " + message;
  }
}
