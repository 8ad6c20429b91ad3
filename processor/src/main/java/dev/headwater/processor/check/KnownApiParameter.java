package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW336: a method of an API takes what generated code has. */
final class KnownApiParameter implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return TakenByApi.of(api).stream()
        .filter(
            taken ->
                taken.argument() instanceof ApiArgument.Unknown unknown
                    && !unknown.couldBeContext())
        .map(
            taken ->
                Problem.of(
                    "HW336",
                    taken.parameter().site(),
                    "parameter '%s' of type %s is unknown here; '%s' takes the plan of a view%s,"
                        + " Arguments and what is marked @Arg",
                    taken.parameter().name(),
                    taken.parameter().type(),
                    taken.by().method().name(),
                    more(api, taken.by().kind())))
        .toList();
  }

  private static String more(ApiModel api, ApiMethod.Kind kind) {
    String context = api.context().isNone() ? "" : ", the context " + api.context().type();
    return kind == ApiMethod.Kind.MUTATION ? context + ", its input as a record" : context;
  }
}
