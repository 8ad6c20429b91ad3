package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW340: a mutation has arguments if its input has. */
final class MutationHasArguments implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return TakenByApi.of(api).stream()
        .filter(taken -> taken.isArgument() && !hasArguments(taken.by()))
        .map(
            taken ->
                Problem.of(
                    "HW340",
                    taken.parameter().site(),
                    "parameter '%s' is for arguments, but mutation '%s' has none; make it a component"
                        + " of its input, or give that a component Arguments args",
                    taken.parameter().name(),
                    taken.by().name().value()))
        .toList();
  }

  private static boolean hasArguments(ApiMethod method) {
    return method.kind() != ApiMethod.Kind.MUTATION
        || method.inputRecord().filter(ApiArgument.InputRecord::hasArguments).isPresent();
  }
}
