package dev.headwater.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A record of scalars: the type of a nested field, or of a cursor. */
public record RecordModel(ClassId id, List<Component> components) {

  public RecordModel {
    components = List.copyOf(components);
  }

  /** One component, in declaration order. */
  public record Component(String name, JavaType javaType, FieldType type, boolean nullable) {}

  /**
   * {@code Money(BigDecimal amount, String currency)}. Cursors are bound to it, so it says nothing
   * of nullness, which a class file does not always tell.
   */
  public String describe() {
    return components.stream()
        .map(c -> c.javaType() + " " + c.name())
        .collect(Collectors.joining(", ", id.nestedName() + "(", ")"));
  }

  /** The records nested in it, each once, the innermost first, and itself last. */
  public List<RecordModel> withNested() {
    Map<ClassId, RecordModel> found = new LinkedHashMap<>();
    for (Component component : components) {
      if (component.type() instanceof FieldType.Nested nested) {
        nested.record().withNested().forEach(record -> found.putIfAbsent(record.id(), record));
      }
    }
    found.putIfAbsent(id, this);
    return List.copyOf(found.values());
  }
}
