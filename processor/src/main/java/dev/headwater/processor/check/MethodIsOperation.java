package dev.headwater.processor.check;

import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW371: every abstract method of an interface of operations is one. */
final class MethodIsOperation implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    return api.unmarked().stream()
        .map(
            method ->
                Problem.of(
                    "HW371",
                    method.site(),
                    "method '%s' of '%s' is no operation, and generated code cannot implement it;"
                        + " mark it @Operation, or give it a body",
                    method.name(),
                    api.id().simpleName()))
        .toList();
  }
}
