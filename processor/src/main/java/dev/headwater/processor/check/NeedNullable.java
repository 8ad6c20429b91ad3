package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** HW193: a parameter may be null if what it needs may be. */
final class NeedNullable implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (Passed passed : Passed.to(view)) {
      passed
          .as(ComputedArgument.Needed.class)
          .filter(need -> need.nullable() && !passed.parameter().nullable())
          .ifPresent(
              need ->
                  problems.add(
                      Problem.of(
                          "HW193",
                          passed.parameter().site(),
                          "parameter '%s' needs '%s', which may be null; make it @Nullable %s",
                          passed.parameter().name(),
                          need.path().value(),
                          passed.parameter().type().boxed())));
    }
    return problems;
  }
}
