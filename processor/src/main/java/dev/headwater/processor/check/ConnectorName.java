package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** HW311: a connector's names can stand in a path. */
final class ConnectorName implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Stream.of(connector.namespace(), connector.name())
        .filter(name -> !name.value().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*"))
        .map(
            name ->
                Problem.of(
                    "HW311",
                    name.site(),
                    "'%s' is no name for a connector or its namespace; use letters, digits, '.', '_'"
                        + " and '-'",
                    name.value()))
        .toList();
  }
}
