package dev.headwater.processor.check;

import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ScalarKind;

/** What two rules share: which properties have an order. */
final class Ordered {
  private Ordered() {}

  /** Built-in scalars but for bytes, and enums. */
  static boolean is(RowProperty property) {
    return property
        .value()
        .filter(
            type ->
                type instanceof FieldType.Enumeration
                    || (type instanceof FieldType.Scalar scalar
                        && scalar.kind() != ScalarKind.BYTES))
        .isPresent();
  }
}
