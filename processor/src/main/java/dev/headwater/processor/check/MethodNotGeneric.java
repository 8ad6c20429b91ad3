package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW230: annotated methods have no type parameters. */
final class MethodNotGeneric implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Methods.of(connector).stream()
        .filter(method -> method.generic())
        .map(
            method ->
                Problem.of(
                    "HW230",
                    method.site(),
                    "method '%s' has type parameters, which generated code cannot choose; remove them",
                    method.name()))
        .toList();
  }
}
