package dev.headwater.samples.social;

import dev.headwater.plan.Arguments;

/** The beginning of a text. */
public final class Excerpt {
  private static final int USUAL = 24;
  private static final int MOST = 10_000;

  private Excerpt() {}

  /**
   * As many UTF-16 code units as {@code excerptLength} says, if that is an integer from 0 to
   * 10,000, or else 24.
   */
  public static String of(String text, Arguments arguments) {
    return text.substring(0, Math.min(text.length(), length(arguments)));
  }

  private static int length(Arguments arguments) {
    boolean usable =
        arguments.value("excerptLength") instanceof Number number
            && number.doubleValue() == Math.rint(number.doubleValue())
            && number.doubleValue() >= 0
            && number.doubleValue() <= MOST;
    return usable ? arguments.reader("excerptLength").getInt(0) : USUAL;
  }
}
