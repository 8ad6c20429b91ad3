package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Stray;
import java.util.List;

/** HW380: a rate budget stands on an operation, or on what has operations. */
final class BudgetOfOperation implements Check<Stray> {
  @Override
  public List<Problem> check(Stray stray) {
    return stray.annotation().equals("RateBudget")
        ? List.of(
            Problem.of(
                "HW380",
                stray.site(),
                "@RateBudget on '%s', which is no operation and has none; move it to an interface with"
                    + " methods marked @Operation, or to one of them",
                stray.member()))
        : List.of();
  }
}
