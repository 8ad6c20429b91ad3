package dev.headwater.processor.check;

import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** HW309: a seed takes only what is there. */
final class KnownSeedParameter implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    if (connector.rootEntities().size() != connector.roots().size()) {
      return List.of(); // a root is wrong, and so may seem what refers to it
    }
    return connector.seeds().stream()
        .flatMap(seed -> seed.parameters().stream())
        .filter(parameter -> Arguments.ofSeed(connector, parameter) instanceof Argument.Unknown)
        .map(
            parameter ->
                Problem.of(
                    "HW309",
                    parameter.site(),
                    "parameter '%s' of type %s is unknown here; a seed takes a Ref to a root (%s) or a"
                        + " List of them, a Seeding and what the connector's constructor takes",
                    parameter.name(),
                    parameter.type(),
                    roots(connector)))
        .toList();
  }

  private static String roots(ConnectorModel connector) {
    return connector.rootEntities().stream()
        .map(root -> root.id().simpleName())
        .collect(Collectors.joining(", "));
  }
}
