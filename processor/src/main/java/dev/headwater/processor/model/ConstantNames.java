package dev.headwater.processor.model;

import java.util.Locale;
import java.util.Set;

/** Java names in the form of constants and of words joined by a sign. */
public final class ConstantNames {
  private static final String WORD_BORDER = "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])";

  /** The constants that every generated type has of its own. */
  private static final Set<String> OF_TYPES = Set.of("TYPE", "FIELDS", "COLUMNS", "ID_FIELDS");

  private ConstantNames() {}

  /** {@code CREATED_AT} for {@code createdAt}. */
  public static String constant(String name) {
    return name.replaceAll(WORD_BORDER, "_").toUpperCase(Locale.ROOT);
  }

  /** The constant of an entity's field: {@code TYPE_FIELD} for {@code type}. */
  public static String ofField(String name) {
    String constant = constant(name);
    return OF_TYPES.contains(constant) ? constant + "_FIELD" : constant;
  }

  /** {@code issue-tracker} for {@code IssueTracker}. */
  public static String kebab(String name) {
    return name.replaceAll(WORD_BORDER, "-").toLowerCase(Locale.ROOT);
  }
}
