package dev.headwater.processor.model;

import java.util.List;
import java.util.Set;

/**
 * An interface with methods marked {@code @Operation}, in declaration order.
 *
 * @param unmarked its other abstract methods
 * @param budgets those that its operations share
 * @param taken the names of generated classes that the user has classes of already
 * @param warnings the lint that generated code must suppress, since it uses what the user wrote
 */
public record OperationsModel(
    ClassId id,
    boolean isPublic,
    List<OperationModel> operations,
    List<MethodModel> unmarked,
    List<RateBudgetModel> budgets,
    Set<String> taken,
    Set<String> warnings,
    Site site) {

  public OperationsModel {
    operations = List.copyOf(operations);
    unmarked = List.copyOf(unmarked);
    budgets = List.copyOf(budgets);
    taken = Set.copyOf(taken);
    warnings = Set.copyOf(warnings);
  }

  /** {@code GithubApiOperations}. */
  public static ClassId operationsId(ClassId api) {
    return api.generated("Operations");
  }

  /** {@code GithubApiOperations}. */
  public ClassId operationsId() {
    return operationsId(id);
  }

  /** The names of the shared budgets. */
  public List<String> budgetNames() {
    return budgets.stream().map(budget -> budget.name().value()).toList();
  }

  /** {@code GithubApi.core}. */
  public String qualified(String name) {
    return id.nestedName() + "." + name;
  }
}
