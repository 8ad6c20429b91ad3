package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.ApiResult;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW331: it is known which view the rows of a result are of. */
final class ResultHasView implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return api.clear().stream()
        .filter(method -> method.view().isEmpty() && method.named().isEmpty())
        .filter(method -> method.result().form() != ApiResult.Form.JSON)
        .map(
            method ->
                Problem.of(
                    "HW331",
                    method.method().site(),
                    "nothing says which view the result of '%s' is of; take its plan, or name it as"
                        + " in @%s(view = PostView.class), or return Json",
                    method.method().name(),
                    method.kind().annotation()))
        .toList();
  }
}
