package dev.headwater.processor.model;

import java.util.Locale;

/** Something wrong in the user's source: a stable code, the place, what is wrong and what to do. */
public record Problem(String code, Site site, String message) {

  /** A problem with a formatted message. */
  public static Problem of(String code, Site site, String format, Object... arguments) {
    return new Problem(code, site, oneLine(String.format(Locale.ROOT, format, arguments)));
  }

  /** What a user wrote may have line breaks in it; a message has none, but for a stack trace. */
  private static String oneLine(String message) {
    return message.contains("\tat ")
        ? message
        : message.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
  }

  /** {@code [HW110] entity 'Issue' has no @Id; ...}. */
  public String text() {
    return "[" + code + "] " + message;
  }
}
