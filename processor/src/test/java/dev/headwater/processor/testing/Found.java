package dev.headwater.processor.testing;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * One diagnostic of a compiler or of the processor.
 *
 * @param file as on a source path, or empty if it stands nowhere
 * @param line from 1, or 0 if it stands nowhere
 * @param column from 1, or 0 if it stands nowhere
 */
public record Found(Diagnostic.Kind kind, String file, int line, int column, String message)
    implements Comparable<Found> {
  private static final Pattern CODE = Pattern.compile("^\\[(HW\\d+)] ");
  private static final Comparator<Found> BY_PLACE =
      Comparator.comparing(Found::file)
          .thenComparingInt(Found::line)
          .thenComparing(Found::message)
          .thenComparing(Found::kind)
          .thenComparingInt(Found::column);

  /** The processor's code, such as {@code HW101}, or empty if the compiler itself speaks. */
  public String code() {
    Matcher code = CODE.matcher(message);
    return code.find() ? code.group(1) : "";
  }

  /** Whether the processor speaks. */
  public boolean isOurs() {
    return !code().isEmpty();
  }

  /** Whether it fails the compilation. */
  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** The same without the column, on which the compilers differ. */
  String place() {
    return file + ":" + line + ": " + message;
  }

  @Override
  public int compareTo(Found other) {
    return BY_PLACE.compare(this, other);
  }

  @Override
  public String toString() {
    String where = file.isEmpty() ? "nowhere" : file + ":" + line + ":" + column;
    return where + ": " + kind.name().toLowerCase(Locale.ROOT) + ": " + message;
  }
}
