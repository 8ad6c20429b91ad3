package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW337: methods of an API take the context that it names. */
final class ApiTakesItsContext implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return TakenByApi.of(api).stream()
        .filter(
            taken ->
                taken.argument() instanceof ApiArgument.Unknown unknown && unknown.couldBeContext())
        .map(
            taken ->
                Problem.of(
                    "HW337",
                    taken.parameter().site(),
                    "parameter '%s' has type %s, but API '%s' has %s; %s",
                    taken.parameter().name(),
                    taken.parameter().type(),
                    api.id().simpleName(),
                    api.context().isNone() ? "no context" : "the context " + api.context().type(),
                    api.context().isNone()
                        ? "name it, as in @Api(context = " + taken.parameter().type() + ".class)"
                        : "take that"))
        .toList();
  }
}
