package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** HW192: a parameter has the type of what it needs. */
final class NeedTypeMatches implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (Passed passed : Passed.to(view)) {
      passed
          .as(ComputedArgument.Needed.class)
          .filter(need -> !need.leaf().javaType().boxed().equals(passed.parameter().type().boxed()))
          .ifPresent(
              need ->
                  problems.add(
                      Problem.of(
                          "HW192",
                          passed.parameter().site(),
                          "parameter '%s' has type %s, but '%s' has type %s; give both the same type",
                          passed.parameter().name(),
                          passed.parameter().type(),
                          need.path().value(),
                          need.leaf().javaType())));
    }
    return problems;
  }
}
