package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW338: only a mutation has an input. */
final class InputOfMutation implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return TakenByApi.of(api).stream()
        .filter(taken -> taken.isInput() && taken.by().kind() != ApiMethod.Kind.MUTATION)
        .map(
            taken ->
                Problem.of(
                    "HW338",
                    taken.parameter().site(),
                    "parameter '%s' of type %s would be an input, but a %s has none; take what"
                        + " clients send with @Arg or as Arguments%s",
                    taken.parameter().name(),
                    taken.parameter().type(),
                    taken.by().kind().word(),
                    api.context().isNone() ? "" : ", and the context as " + api.context().type()))
        .toList();
  }
}
