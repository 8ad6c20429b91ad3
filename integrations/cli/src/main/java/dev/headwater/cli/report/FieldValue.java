package dev.headwater.cli.report;

import dev.headwater.entity.Ref;
import java.util.HexFormat;

/** Values of fields as text. */
final class FieldValue {
  private FieldValue() {}

  static boolean isWhole(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte;
  }

  /** A reference is the id that it has; bytes are hexadecimal. */
  static String text(Object value) {
    if (value instanceof Ref<?> ref) {
      return ref.id();
    }
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
  }
}
