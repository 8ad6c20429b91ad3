package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The type of a view's rows, which are read and never made.
 *
 * @param properties a record's components, or whatever has a getter, those it inherits first
 */
public record RowModel(ClassId id, List<RowProperty> properties) {

  public RowModel {
    properties = List.copyOf(properties);
  }

  /** The property of a name. */
  public Optional<RowProperty> property(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  /** The names of all properties. */
  public List<String> names() {
    return properties.stream().map(RowProperty::name).toList();
  }
}
