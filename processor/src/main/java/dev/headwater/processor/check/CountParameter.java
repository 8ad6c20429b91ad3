package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW195: a number of rows is an int or a long. */
final class CountParameter implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return Passed.to(view).stream()
        .filter(passed -> passed.argument() instanceof ComputedArgument.Counted)
        .map(Passed::parameter)
        .filter(parameter -> !isNumber(parameter.type().boxed()))
        .map(
            parameter ->
                Problem.of(
                    "HW195",
                    parameter.site(),
                    "parameter '%s' is a number of rows, and cannot have type %s; make it int or long",
                    parameter.name(),
                    parameter.type()))
        .toList();
  }

  private static boolean isNumber(JavaType type) {
    return type.is(KnownTypes.INTEGER) || type.is(KnownTypes.LONG);
  }
}
