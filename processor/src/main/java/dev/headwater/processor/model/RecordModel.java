package dev.headwater.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/** A record of scalars: the type of a nested field, or of a cursor. */
public record RecordModel(ClassId id, List<Component> components) {

  public RecordModel {
    components = List.copyOf(components);
  }

  /** One component, in declaration order. */
  public record Component(String name, JavaType javaType, FieldType type, boolean nullable) {}

  /** {@code Money(BigDecimal amount, String currency)}. */
  public String describe() {
    return components.stream()
        .map(c -> c.javaType() + (c.nullable() ? "? " : " ") + c.name())
        .collect(Collectors.joining(", ", id.nestedName() + "(", ")"));
  }
}
