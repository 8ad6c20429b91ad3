package dev.headwater.processor.model;

import java.util.Locale;

/** Something wrong in the user's source: a stable code, the place, what is wrong and what to do. */
public record Problem(String code, Site site, String message) {

  /** A problem with a formatted message. */
  public static Problem of(String code, Site site, String format, Object... arguments) {
    return new Problem(code, site, String.format(Locale.ROOT, format, arguments));
  }

  /** {@code [HW110] entity 'Issue' has no @Id; ...}. */
  public String text() {
    return "[" + code + "] " + message;
  }
}
