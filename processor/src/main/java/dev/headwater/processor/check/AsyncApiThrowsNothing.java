package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW335: what returns a stage fails in the stage. */
final class AsyncApiThrowsNothing implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return api.clear().stream()
        .filter(each -> each.result().async())
        .map(ApiMethod::method)
        .filter(method -> !method.thrown().isEmpty())
        .map(
            method ->
                Problem.of(
                    "HW335",
                    method.site(),
                    "method '%s' returns a CompletionStage and throws %s; complete the stage with the"
                        + " exception instead",
                    method.name(),
                    method.thrown().get(0)))
        .toList();
  }
}
