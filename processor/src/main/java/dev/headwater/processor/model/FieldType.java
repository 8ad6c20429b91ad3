package dev.headwater.processor.model;

import java.util.Optional;

/** What a field holds. */
public sealed interface FieldType {

  /** A built-in scalar; {@code primitive} tells {@code int} from {@code Integer}. */
  record Scalar(ScalarKind kind, boolean primitive) implements FieldType {}

  /** An enum. */
  record Enumeration(ClassId id) implements FieldType {}

  /** A nested record of scalars. */
  record Nested(RecordModel record) implements FieldType {}

  /** {@code Json}: any value, which only views can show. */
  record AnyJson() implements FieldType {}

  /** {@code Ref<T>}. */
  record Reference(ClassId target) implements FieldType {}

  /** {@code Many<T>}. */
  record Collection(ClassId target) implements FieldType {}

  /**
   * A scalar of an entity that is a class file; what it is was checked when that was compiled.
   *
   * @param ordered whether its values have an order
   */
  record Compiled(boolean ordered) implements FieldType {}

  /** Nothing a field can hold: why, and what to write instead. */
  record Unsupported(Reason reason, String found, String advice) implements FieldType {}

  /** Why a type is unsupported. */
  enum Reason {
    /** No type a field can have. */
    NOT_A_SCALAR,
    /** {@code Ref} or {@code Many} of something that is no entity. */
    NOT_AN_ENTITY,
    /** A record that contains itself. */
    RECURSIVE,
    /** A type that generated code cannot name or open. */
    INACCESSIBLE
  }

  /** The entity that it leads to, if it is a reference or a collection. */
  default Optional<ClassId> leadsTo() {
    if (this instanceof Reference reference) {
      return Optional.of(reference.target());
    }
    return this instanceof Collection collection
        ? Optional.of(collection.target())
        : Optional.empty();
  }

  /** Whether it has a column, as everything but a collection has. */
  default boolean isStored() {
    return !(this instanceof Collection);
  }
}
