package dev.headwater.processor.model;

/** A value in a filter, of the type of the property that it is compared with. */
public sealed interface Literal {

  /** {@code null}. */
  record Null() implements Literal {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements Literal {}

  /** A number, as written; it fits the kind. */
  record Numeric(ScalarKind kind, String digits) implements Literal {}

  /** A text without its quotes; one character for a {@code char}. */
  record Text(ScalarKind kind, String text) implements Literal {}

  /** A constant of an enum. */
  record Constant(ClassId type, String name) implements Literal {}
}
