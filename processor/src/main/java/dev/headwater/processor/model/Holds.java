package dev.headwater.processor.model;

/** What a property of a row holds. */
public sealed interface Holds {

  /** A scalar: built in, an enum, a record of scalars, or a {@code Ref}. */
  record Value(FieldType type) implements Holds {}

  /**
   * A {@code List}, {@code Collection} or {@code Set} of scalars.
   *
   * @param container which of them, with its argument
   */
  record Values(JavaType container, FieldType element) implements Holds {}

  /** An object of another class, which may have properties. */
  record Row(ClassId id) implements Holds {}

  /**
   * A {@code List}, {@code Collection} or {@code Set} of objects of another class.
   *
   * @param container which of them, with its argument
   */
  record Rows(JavaType container, ClassId element) implements Holds {}

  /** A {@code NativePage}: some objects of another class, of which there may be more. */
  record Page(ClassId element) implements Holds {}

  /** Nothing that a view can show. */
  record Unusable(String found) implements Holds {}
}
