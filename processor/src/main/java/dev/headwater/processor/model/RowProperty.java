package dev.headwater.processor.model;

import java.util.Optional;

/**
 * A property of a row.
 *
 * @param getter the method that reads it
 * @param nullable whether it is annotated as nullable, as far as can be seen: a class file does not
 *     always tell. What is generated must not depend on it; {@link OrderColumn#nullable} may be
 *     depended on.
 * @param id whether it is marked {@code @Id}
 */
public record RowProperty(
    String name, String getter, JavaType javaType, Holds holds, boolean nullable, boolean id) {

  /** Whether it is a primitive in Java. */
  public boolean isPrimitive() {
    return javaType instanceof JavaType.Primitive;
  }

  /** Whether it holds a page that was cut elsewhere. */
  public boolean isPage() {
    return holds instanceof Holds.Page;
  }

  /** The scalar it holds, be it a reference. */
  public Optional<FieldType> value() {
    return holds instanceof Holds.Value value ? Optional.of(value.type()) : Optional.empty();
  }

  /** The class it holds one of, if that has properties: a record of scalars is one as well. */
  public Optional<ClassId> row() {
    if (holds instanceof Holds.Row row) {
      return Optional.of(row.id());
    }
    return value()
        .filter(FieldType.Nested.class::isInstance)
        .flatMap(type -> javaType.plainClass());
  }

  /** The class it holds any number of, if that has properties. */
  public Optional<ClassId> rows() {
    if (holds instanceof Holds.Rows rows) {
      return Optional.of(rows.element());
    }
    if (holds instanceof Holds.Page page) {
      return Optional.of(page.element());
    }
    return holds instanceof Holds.Values values
            && values.element() instanceof FieldType.Nested nested
        ? Optional.of(nested.record().id())
        : Optional.empty();
  }
}
