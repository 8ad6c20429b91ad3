package dev.headwater.processor.model;

import java.util.List;

/** One text in the {@code where} of a {@code @Count}. */
public sealed interface CountTerm {

  /** What it says. */
  record Filtered(FilterTerm term) implements CountTerm {}

  /** It is not of the form {@code property = literal}. */
  record Malformed(String text) implements CountTerm {}

  /** There is no such property. */
  record UnknownProperty(String name, List<String> known) implements CountTerm {}

  /**
   * The property cannot be compared with the literal.
   *
   * @param advice what it can be compared with
   */
  record WrongLiteral(RowProperty property, String literal, String advice) implements CountTerm {}
}
