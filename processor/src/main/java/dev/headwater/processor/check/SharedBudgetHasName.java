package dev.headwater.processor.check;

import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** HW376: a shared budget has a name, and an operation's own has none. */
final class SharedBudgetHasName implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    Stream<Problem> nameless =
        api.budgets().stream()
            .filter(budget -> budget.name().value().isBlank())
            .map(
                budget ->
                    Problem.of(
                        "HW376",
                        budget.name().site(),
                        "a rate budget of '%s' has no name by which operations could draw on it; add"
                            + " name = \"...\"",
                        api.id().simpleName()));
    Stream<Problem> named =
        api.operations().stream()
            .flatMap(
                operation ->
                    operation.own().stream()
                        .filter(budget -> !budget.name().value().isEmpty())
                        .map(
                            budget ->
                                Problem.of(
                                    "HW376",
                                    budget.name().site(),
                                    "the rate budget of operation '%s' has the name '%s', but belongs"
                                        + " to it alone; remove the name, or move the budget to '%s'",
                                    operation.name(),
                                    budget.name().value(),
                                    api.id().simpleName())));
    return Stream.concat(nameless, named).toList();
  }
}
