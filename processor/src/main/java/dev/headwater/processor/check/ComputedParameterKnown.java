package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW189: a computed field takes what generated code has. */
final class ComputedParameterKnown implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return Passed.to(view).stream()
        .filter(passed -> passed.argument() instanceof ComputedArgument.Unknown)
        .map(
            passed ->
                Problem.of(
                    "HW189",
                    passed.parameter().site(),
                    "parameter '%s' of type %s is unknown here; mark it with one of @Need, @Count and"
                        + " @Arg, or take the row, the arguments or the context",
                    passed.parameter().name(),
                    passed.parameter().type()))
        .toList();
  }
}
