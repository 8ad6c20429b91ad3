package dev.headwater.processor.check;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** HW379: a shared budget is drawn on. */
final class BudgetIsUsed implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    Set<String> used =
        api.operations().stream()
            .flatMap(operation -> operation.budgets().stream())
            .map(Located::value)
            .collect(Collectors.toSet());
    return api.budgets().stream()
        .filter(budget -> !used.contains(budget.name().value()))
        .map(
            budget ->
                Problem.of(
                    "HW379",
                    budget.name().site(),
                    "no operation of '%s' draws on rate budget '%s'; name it in budgets = \"...\", or"
                        + " remove it",
                    api.id().simpleName(),
                    budget.name().value()))
        .toList();
  }
}
