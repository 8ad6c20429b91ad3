package dev.headwater.processor.model;

/** What generated code passes for a parameter of a method that fetches rows. */
public sealed interface HandlerArgument {

  /** The id of the row. */
  record Id() implements HandlerArgument {}

  /** The ids of the rows, a {@code List}. */
  record Ids() implements HandlerArgument {}

  /** The ids of the parents, a {@code List}. */
  record Parents() implements HandlerArgument {}

  /** A position in an order: the record nested in the view's cursors. */
  record Cursor(OrderModel order) implements HandlerArgument {}

  /** A position as the store has it. */
  record NativeCursor() implements HandlerArgument {}

  /** A position in any order. */
  record WindowArgument() implements HandlerArgument {}

  /** On which side of the position. */
  record DirectionArgument() implements HandlerArgument {}

  /** How many rows. */
  record Take() implements HandlerArgument {}

  /** The plan of the view. */
  record PlanArgument() implements HandlerArgument {}

  /** What the application passes along with a request. */
  record ContextArgument(JavaType type) implements HandlerArgument {}

  /** One argument of the client, decoded. */
  record ClientArgument(Located<String> name, FieldType type, boolean nullable)
      implements HandlerArgument {}

  /** All arguments of the client. */
  record AllArguments() implements HandlerArgument {}

  /** What to count. */
  record FilterArgument() implements HandlerArgument {}

  /** Nothing generated code has. */
  record Unknown() implements HandlerArgument {}
}
