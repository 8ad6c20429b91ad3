package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW346: there is something that decodes an input. */
final class InputHasReader implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return TakenByApi.of(api).stream()
        .filter(taken -> taken.by().kind() == ApiMethod.Kind.MUTATION)
        .filter(
            taken ->
                taken.argument() instanceof ApiArgument.InputRecord input && !input.hasReader())
        .map(
            taken ->
                Problem.of(
                    "HW346",
                    taken.parameter().site(),
                    "parameter '%s' is the input of '%s', but nothing decodes %s; mark that record"
                        + " @MutationInput",
                    taken.parameter().name(),
                    taken.by().method().name(),
                    taken.parameter().type()))
        .toList();
  }
}
