package dev.headwater.processor.check;

import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW374: an operation says that it may be interrupted. */
final class OperationCanBeInterrupted implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    return api.operations().stream()
        .filter(operation -> !operation.declares(KnownTypes.INTERRUPTED))
        .map(
            operation ->
                Problem.of(
                    "HW374",
                    operation.method().site(),
                    "operation '%s' does not declare InterruptedException, though a call may have to"
                        + " wait; add 'throws InterruptedException'",
                    operation.name()))
        .toList();
  }
}
