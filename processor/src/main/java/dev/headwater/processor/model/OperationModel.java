package dev.headwater.processor.model;

import java.util.List;

/**
 * A method marked {@code @Operation}.
 *
 * @param unwrappable why generated code cannot override it, as an adjective; empty if it can
 * @param varargs whether its last parameter is of variable arity
 * @param returnsNullable whether it may return null
 * @param budgets the shared budgets it names
 * @param own the budgets of its own
 */
public record OperationModel(
    MethodModel method,
    String unwrappable,
    boolean varargs,
    boolean returnsNullable,
    List<Located<String>> budgets,
    Located<Integer> attempts,
    Located<Integer> timeoutMillis,
    List<RateBudgetModel> own) {

  public OperationModel {
    budgets = List.copyOf(budgets);
    own = List.copyOf(own);
  }

  /** The name of the method. */
  public String name() {
    return method.name();
  }

  /** Whether it declares an exception, or what that extends. */
  public boolean declares(ClassId exception) {
    return method.thrown().stream().anyMatch(thrown -> thrown.is(exception)) || declaresAny();
  }

  /** Whether it declares {@code Exception}, so that anything may pass. */
  public boolean declaresAny() {
    return method.thrown().stream().anyMatch(thrown -> thrown.is(KnownTypes.EXCEPTION));
  }
}
