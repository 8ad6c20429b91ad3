package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW118: the names of generated classes are free. */
final class GeneratedApiNameFree implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return GeneratedNames.problems(api.taken(), api.id(), api.site());
  }
}
