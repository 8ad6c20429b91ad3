package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW323: the context of an API is a class that generated code can name. */
final class ContextCanBePassed implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return api.context()
        .problem()
        .map(
            reason ->
                Problem.of(
                    "HW323",
                    api.context().site(),
                    "the context of API '%s' cannot be %s, which is %s; name a class without type"
                        + " parameters that can be used in its package",
                    api.id().simpleName(),
                    api.context().type(),
                    reason))
        .map(List::of)
        .orElse(List.of());
  }
}
