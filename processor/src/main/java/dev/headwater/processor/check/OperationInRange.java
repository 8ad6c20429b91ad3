package dev.headwater.processor.check;

import dev.headwater.processor.model.OperationModel;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** HW378: the figures of operations allow a call. */
final class OperationInRange implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    return api.operations().stream()
        .flatMap(operation -> Stream.concat(attempts(operation), timeout(operation)))
        .toList();
  }

  private static Stream<Problem> attempts(OperationModel operation) {
    return operation.attempts().value() >= 1
        ? Stream.empty()
        : Stream.of(
            Problem.of(
                "HW378",
                operation.attempts().site(),
                "operation '%s' has attempts = %d; a call is made at least once",
                operation.name(),
                operation.attempts().value()));
  }

  private static Stream<Problem> timeout(OperationModel operation) {
    return operation.timeoutMillis().value() >= 0
        ? Stream.empty()
        : Stream.of(
            Problem.of(
                "HW378",
                operation.timeoutMillis().site(),
                "operation '%s' has timeoutMillis = %d; write how long a call may take, or nothing",
                operation.name(),
                operation.timeoutMillis().value()));
  }
}
