package dev.headwater.processor.check;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RateBudgetModel;
import java.util.List;
import java.util.stream.Stream;

/** HW378: the figures of budgets allow a call. */
final class BudgetInRange implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    return Stream.concat(
            api.budgets().stream(), api.operations().stream().flatMap(o -> o.own().stream()))
        .flatMap(BudgetInRange::problems)
        .toList();
  }

  private static Stream<Problem> problems(RateBudgetModel budget) {
    return Stream.concat(problem("calls", budget.calls()), problem("seconds", budget.seconds()));
  }

  private static Stream<Problem> problem(String what, Located<Integer> figure) {
    return figure.value() >= 1
        ? Stream.empty()
        : Stream.of(
            Problem.of(
                "HW378",
                figure.site(),
                "a rate budget has %s = %d, which allows nothing; write at least 1",
                what,
                figure.value()));
  }
}
