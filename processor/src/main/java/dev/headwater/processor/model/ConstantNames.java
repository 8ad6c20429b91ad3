package dev.headwater.processor.model;

import java.util.Locale;

/** Java names in the form of constants and of words joined by a sign. */
public final class ConstantNames {
  private static final String WORD_BORDER = "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])";

  private ConstantNames() {}

  /** {@code CREATED_AT} for {@code createdAt}. */
  public static String constant(String name) {
    return name.replaceAll(WORD_BORDER, "_").toUpperCase(Locale.ROOT);
  }

  /** {@code issue-tracker} for {@code IssueTracker}. */
  public static String kebab(String name) {
    return name.replaceAll(WORD_BORDER, "-").toLowerCase(Locale.ROOT);
  }
}
