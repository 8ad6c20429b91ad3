package dev.headwater.processor.model;

import java.util.Locale;
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

  /** {@code CREATED_AT} for {@code createdAt}; {@code TYPE} is taken by the type itself. */
  public String constantName() {
    String constant =
        name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
            .toUpperCase(Locale.ROOT);
    return constant.equals("TYPE") ? "TYPE_FIELD" : constant;
  }

  /** Whether it is a primitive in Java. */
  public boolean isPrimitive() {
    return javaType instanceof JavaType.Primitive;
  }
}
