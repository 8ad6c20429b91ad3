package dev.headwater.processor.check;

import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ScalarKind;

/** What rules share: which properties and fields have an order. */
final class Ordered {
  private Ordered() {}

  /** Built-in scalars but for bytes, and enums. */
  static boolean is(RowProperty property) {
    return property.value().filter(Ordered::is).isPresent();
  }

  /** The same of a field of an entity. */
  static boolean is(FieldModel field) {
    return field.type() instanceof FieldType.Compiled compiled
        ? compiled.ordered()
        : is(field.type());
  }

  private static boolean is(FieldType type) {
    return type instanceof FieldType.Enumeration
        || (type instanceof FieldType.Scalar scalar && scalar.kind() != ScalarKind.BYTES);
  }
}
