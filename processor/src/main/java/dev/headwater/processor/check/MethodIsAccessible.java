package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW226: generated code can call annotated methods. */
final class MethodIsAccessible implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Methods.of(connector).stream()
        .filter(method -> !method.accessible())
        .map(
            method ->
                Problem.of(
                    "HW226",
                    method.site(),
                    "method '%s' is private, and generated code calls it; make it package-private",
                    method.name()))
        .toList();
  }
}
