package dev.headwater.processor.model;

import java.util.List;

/** What generated code passes for a parameter of a computed field or a check. */
public sealed interface ComputedArgument {

  /**
   * The value of a property.
   *
   * @param steps how one comes from the row to the one that has it; empty if it is the row's own
   * @param nullable whether it, or anything on the way, is annotated as nullable, as far as can be
   *     seen; what is generated must not depend on it
   */
  record Needed(Located<String> path, List<RelationStep> steps, RowProperty leaf, boolean nullable)
      implements ComputedArgument {}

  /** A path that leads nowhere, since there is no such property or relation. */
  record UnknownNeed(Located<String> path, String name, ClassId in, List<String> known)
      implements ComputedArgument {}

  /** A path that goes on from a list, or from a value that has no properties. */
  record EndlessNeed(Located<String> path, String name, boolean list) implements ComputedArgument {}

  /** A path over a relation that another rule complains of. */
  record UnclearNeed(Located<String> path) implements ComputedArgument {}

  /** How many rows a relation to many has. */
  record Counted(Located<String> relation, List<Located<CountTerm>> terms)
      implements ComputedArgument {

    /** What holds of each row that is counted. */
    public List<FilterTerm> where() {
      return terms.stream()
          .map(Located::value)
          .filter(CountTerm.Filtered.class::isInstance)
          .map(term -> ((CountTerm.Filtered) term).term())
          .toList();
    }
  }

  /** One argument of the client, decoded. */
  record ClientArgument(Located<String> name, FieldType type, boolean nullable)
      implements ComputedArgument {}

  /** All arguments of the client. */
  record AllArguments() implements ComputedArgument {}

  /** What is selected of the view. */
  record OwnPlan() implements ComputedArgument {}

  /** The row. */
  record WholeRow() implements ComputedArgument {}

  /** What the application passes along with a request. */
  record RequestContext(JavaType type) implements ComputedArgument {}

  /** Nothing generated code has. */
  record Unknown() implements ComputedArgument {}
}
