package dev.headwater.processor.fuzz;

import java.util.List;

/** What sources of views are made of besides {@link Words}. */
final class ViewWords {
  /**
   * Legal names of rows that are easy to trip over: their views have the names of generated code.
   */
  static final List<String> TRICKY_ROWS =
      List.of(
          "Größe",
          "数",
          "alpha",
          "X",
          "View",
          "Plan",
          "Node",
          "Definition",
          "Cursors",
          "Key",
          "Level",
          "Place",
          "Row",
          "RowOrder",
          "Relation",
          "JsonOutput",
          "Filter",
          "Window",
          "Direction",
          "Object",
          "Override",
          "Slot",
          "Keyset");

  /** Names of rows that are those of other types. */
  static final List<String> ODD_ROWS =
      List.of("AlphaPlan", "AlphaView", "BetaNode", "GammaDefinition", "$Y", "String", "List");

  /** Boxed types that have an order. */
  static final List<String> COMPARABLE =
      List.of(
          "String",
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
          "Color",
          "Span.Unit");

  private ViewWords() {}
}
