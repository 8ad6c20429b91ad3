package dev.headwater.processor.model;

/** How one comes from a row to the rows that are related to it. */
public sealed interface Following {

  /** The row holds them. */
  record Inline(RowProperty property) implements Following {}

  /** A property of the row holds the id of the other: the id itself, or a {@code Ref}. */
  record ByLocalKey(RowProperty key) implements Following {}

  /** A property of the others holds the id of this row: the id itself, or a {@code Ref}. */
  record ByForeignKey(RowProperty key) implements Following {}

  /** Links hold both ids. */
  record Through(TargetModel link, RowProperty foreignKey, RowProperty localKey)
      implements Following {}

  /** It is not said how, or what is said makes no sense. */
  record Unclear() implements Following {}
}
