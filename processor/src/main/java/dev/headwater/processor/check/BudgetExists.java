package dev.headwater.processor.check;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.OperationModel;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** HW375: an operation draws on budgets of its interface. */
final class BudgetExists implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    List<Problem> problems = new ArrayList<>();
    for (OperationModel operation : api.operations()) {
      for (Located<String> name : operation.budgets()) {
        if (!api.budgetNames().contains(name.value())) {
          problems.add(
              Problem.of(
                  "HW375",
                  name.site(),
                  "operation '%s' draws on rate budget '%s', which '%s' does not have%s",
                  operation.name(),
                  name.value(),
                  api.id().simpleName(),
                  hint(name.value(), api)));
        }
      }
    }
    return problems;
  }

  private static String hint(String name, OperationsModel api) {
    return api.budgets().isEmpty()
        ? "; add @RateBudget(name = \"" + name + "\", ...) to the interface"
        : NearestName.hintOrAll(name, api.budgetNames());
  }
}
