package dev.headwater.processor.fuzz;

import java.util.List;

/** What sources are made of. */
final class Words {
  static final List<String> ENTITIES = List.of("Alpha", "Beta", "Gamma", "Delta", "Epsilon");

  /** Legal names that are easy to trip over. */
  static final List<String> TRICKY_ENTITIES =
      List.of(
          "Größe",
          "数",
          "alpha",
          "X",
          "_X",
          "$Y",
          "Type",
          "Input",
          "Row",
          "Ref",
          "Field",
          "Many",
          "EntityType",
          "EntityInput",
          "String",
          "Object",
          "List",
          "Override",
          "Instant",
          "Key",
          "AlphaType",
          "AlphaInput",
          "TYPE",
          "Generated",
          "Class",
          "Enum",
          "Void",
          "Nullable",
          "BetaRow",
          "GammaFanOut",
          "Schema",
          "Step",
          "Bytes",
          "RowReader",
          "Scalar",
          "Nullness");

  static final List<String> PROPERTIES =
      List.of("title", "note", "count", "createdAt", "owner", "price", "size", "url", "state");

  /** Legal names that are easy to trip over: those of generated members, and of each other. */
  static final List<String> TRICKY_PROPERTIES =
      List.of(
          "type",
          "ref",
          "of",
          "key",
          "fields",
          "columns",
          "value",
          "out",
          "in",
          "entity",
          "row",
          "column",
          "read",
          "write",
          "set",
          "get",
          "isSet",
          "unset",
          "größe",
          "数",
          "éTé",
          "_x",
          "$y",
          "x1",
          "x_1",
          "createdat",
          "created_at",
          "CREATED_AT",
          "URL",
          "uRL",
          "TYPE",
          "t",
          "record",
          "var",
          "yield",
          "sealed",
          "permits",
          "with",
          "module",
          "reader",
          "writer",
          "name",
          "id2",
          "aB",
          "target",
          "refTo",
          "idFields",
          "input",
          "that",
          "other",
          "values",
          "valueOf",
          "writeKey",
          "readKey",
          "parseRef",
          "javaType",
          "compareTo",
          "source",
          "page");

  /** Words of the language, which only a getter can be named after. */
  static final List<String> KEYWORDS =
      List.of("default", "new", "int", "package", "case", "null", "true", "enum", "this", "goto");

  /** Names no record component can have. */
  static final List<String> ODD_PROPERTIES = List.of("hashCode", "toString", "id", "title", "wait");

  static final List<String> IDS =
      List.of("String", "String", "long", "int", "Long", "UUID", "Color", "Instant", "short");

  static final List<String> SCALARS =
      List.of(
          "String",
          "String",
          "boolean",
          "byte",
          "short",
          "int",
          "long",
          "float",
          "double",
          "char",
          "Boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "Character",
          "BigDecimal",
          "BigInteger",
          "Instant",
          "LocalDate",
          "LocalDateTime",
          "OffsetDateTime",
          "Duration",
          "UUID",
          "byte[]",
          "Color",
          "Money",
          "Span",
          "Span.Unit");

  static final List<String> ODD_TYPES =
      List.of(
          "Object",
          "Date",
          "List<String>",
          "List<?>",
          "Map<String, ? super Integer>",
          "int[]",
          "byte[][]",
          "String[]",
          "Optional<String>",
          "Missing",
          "Ref<Missing>",
          "Many<Missing>",
          "Ref",
          "Many",
          "Ref<?>",
          "Many<?>",
          "Ref<String>",
          "Many<Integer>",
          "Ref<? extends Alpha>",
          "Ref<Ref<Alpha>>",
          "Many<Many<Alpha>>",
          "Ref<Alpha>[]",
          "Alpha",
          "Entity",
          "Void",
          "void",
          "Comparable<String>",
          "Enum<?>",
          "Thread.State",
          "Map.Entry<String, String>",
          "AlphaType",
          "AlphaInput",
          "Ref<AlphaType>",
          "Class<?>",
          "Number",
          "CharSequence",
          "LocalTime",
          "T",
          "Wrapper<String>",
          "Nested",
          "Hidden",
          "Sealed",
          "Loop",
          "Iterable<byte[]>",
          "Empty");

  /** Types of the user that entities refer to, one per line. */
  static final String SUPPORT =
      """
      enum Color { RED, GREEN }
      record Money(java.math.BigDecimal amount, String currency) {}
      record Span(long length, Span.Unit unit) { enum Unit { METRE, MILE } }
      record Cursor(long at, String id) {}
      record Wrapper<T>(T value) {}
      record Nested(Money money, Span span) {}
      class Hidden { private Hidden() {} }
      sealed interface Sealed { record Leaf(int x) implements Sealed {} }
      record Loop(Loop next) {}
      record Empty() {}
      record PageData(java.util.List<String> items) {}
      record OtherData(int count) {}
      record App(String user) {}
      record OtherApp(String user) {}
      """;

  private Words() {}
}
