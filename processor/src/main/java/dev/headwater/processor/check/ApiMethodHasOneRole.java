package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW328: a method of an API is for one thing. */
final class ApiMethodHasOneRole implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    Set<Site> seen = new HashSet<>();
    return api.methods().stream()
        .map(ApiMethod::method)
        .filter(method -> !seen.add(method.site()))
        .map(
            method ->
                Problem.of(
                    "HW328",
                    method.site(),
                    "method '%s' has two roles; keep one of @Query, @ListQuery and @Mutation",
                    method.name()))
        .toList();
  }
}
