package dev.headwater.processor.check;

import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.OperationModel;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** HW372: generated code can override an operation. */
final class OperationCanBeWrapped implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    return api.operations().stream().flatMap(OperationCanBeWrapped::problems).toList();
  }

  private static Stream<Problem> problems(OperationModel operation) {
    if (!operation.unwrappable().isEmpty()) {
      return Stream.of(
          Problem.of(
              "HW372",
              operation.method().site(),
              "operation '%s' is %s, and generated code cannot wrap it; %s",
              operation.name(),
              operation.unwrappable(),
              operation.unwrappable().equals("generic")
                  ? "remove its type parameters"
                  : "make it a method of the interface's objects"));
    }
    return operation.method().thrown().stream().anyMatch(type -> type.is(KnownTypes.THROWABLE))
        ? Stream.of(
            Problem.of(
                "HW372",
                operation.method().site(),
                "operation '%s' declares Throwable, and generated code cannot wrap it; declare"
                    + " Exception, or what it really throws",
                operation.name()))
        : Stream.empty();
  }
}
