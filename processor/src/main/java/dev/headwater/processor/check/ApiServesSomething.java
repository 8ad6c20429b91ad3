package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW322: an API has something that clients can ask for. */
final class ApiServesSomething implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return api.lists().isEmpty() && api.methods().isEmpty()
        ? List.of(
            Problem.of(
                "HW322",
                api.site(),
                "API '%s' serves nothing; name a list with @Root, or mark methods @Query, @ListQuery"
                    + " or @Mutation",
                api.id().simpleName()))
        : List.of();
  }
}
