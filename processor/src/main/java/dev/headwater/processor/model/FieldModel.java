package dev.headwater.processor.model;

import java.util.Optional;

/**
 * A field of an entity.
 *
 * @param getter the method that reads it
 * @param setter of a bean, the method that writes it
 * @param nullable whether its type is annotated as nullable
 * @param id whether it is marked {@code @Id}
 */
public record FieldModel(
    String name,
    JavaType javaType,
    FieldType type,
    boolean nullable,
    boolean id,
    String getter,
    Optional<String> setter,
    Site site) {

  /** {@code CREATED_AT} for {@code createdAt}; {@code TYPE_FIELD} for {@code type}. */
  public String constantName() {
    return ConstantNames.ofField(name);
  }

  /** Whether it is a primitive in Java. */
  public boolean isPrimitive() {
    return javaType instanceof JavaType.Primitive;
  }
}
