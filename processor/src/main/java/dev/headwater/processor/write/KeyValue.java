package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.ScalarKind;

/** The value of an id within a key, where a byte array is held as {@code Bytes}. */
final class KeyValue {
  private KeyValue() {}

  static TypeName typeOf(FieldModel field) {
    return isBytes(field) ? RuntimeClasses.BYTES : TypeNames.of(field.javaType());
  }

  /** From the field's value to the key's. */
  static CodeBlock wrap(FieldModel field, CodeBlock value) {
    return isBytes(field) ? CodeBlock.of("$T.copyOf($L)", RuntimeClasses.BYTES, value) : value;
  }

  /** From a key that is an {@code Object} to the field's value. */
  static CodeBlock unwrap(FieldModel field, CodeBlock key) {
    return isBytes(field)
        ? CodeBlock.of("(($T) $L).toArray()", RuntimeClasses.BYTES, key)
        : CodeBlock.of("($T) $L", TypeNames.of(field.javaType()), key);
  }

  /** From a component of a composite key to the field's value. */
  static CodeBlock component(FieldModel field, CodeBlock component) {
    return isBytes(field) ? CodeBlock.of("$L.toArray()", component) : component;
  }

  private static boolean isBytes(FieldModel field) {
    return field.type() instanceof FieldType.Scalar scalar && scalar.kind() == ScalarKind.BYTES;
  }
}
