package dev.headwater.processor.fuzz;

/** A property of a row, or whatever else is declared like one: a field, a parameter. */
record RowProperty(String name, String type, boolean nullable) {

  /** Its declaration, with {@code @Nullable} where Java wants it. */
  String declared() {
    return (nullable ? nullable(type) : type) + " " + name;
  }

  /** A type that may be null. */
  static String nullable(String type) {
    String boxed = boxed(type);
    int brackets = boxed.indexOf('[');
    int dot = boxed.contains("<") ? -1 : boxed.lastIndexOf('.');
    return brackets >= 0
        ? boxed.substring(0, brackets) + " @Nullable " + boxed.substring(brackets)
        : boxed.substring(0, dot + 1) + "@Nullable " + boxed.substring(dot + 1);
  }

  static String boxed(String type) {
    return switch (type) {
      case "boolean" -> "Boolean";
      case "byte" -> "Byte";
      case "short" -> "Short";
      case "int" -> "Integer";
      case "long" -> "Long";
      case "float" -> "Float";
      case "double" -> "Double";
      case "char" -> "Character";
      default -> type;
    };
  }

  boolean isPrimitive() {
    return !boxed(type).equals(type);
  }
}
