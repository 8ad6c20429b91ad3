package dev.headwater.processor.check;

import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RateBudgetModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW377: shared budgets have names of their own. */
final class BudgetNameUnique implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    Set<String> names = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (RateBudgetModel budget : api.budgets()) {
      String name = budget.name().value();
      if (!name.isBlank() && !names.add(name)) {
        problems.add(
            Problem.of(
                "HW377",
                budget.name().site(),
                "'%s' has two rate budgets called '%s'; rename one, and let operations that draw on"
                    + " both name both",
                api.id().simpleName(),
                name));
      }
    }
    return problems;
  }
}
