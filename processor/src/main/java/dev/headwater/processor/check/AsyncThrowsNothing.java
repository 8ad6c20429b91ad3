package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** HW266: what returns a stage fails in the stage. */
final class AsyncThrowsNothing implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return source.handlers().stream()
        .filter(handler -> handler.returns().async())
        .map(HandlerModel::method)
        .filter(method -> !method.thrown().isEmpty())
        .map(
            method ->
                Problem.of(
                    "HW266",
                    method.site(),
                    "method '%s' returns a CompletionStage and throws %s; complete the stage with the"
                        + " exception instead",
                    method.name(),
                    method.thrown().get(0)))
        .toList();
  }
}
