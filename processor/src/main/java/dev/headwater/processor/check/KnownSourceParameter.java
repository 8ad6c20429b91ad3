package dev.headwater.processor.check;

import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW204: a source takes its parent and the page request. */
final class KnownSourceParameter implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .flatMap(source -> source.method().parameters().stream())
        .filter(parameter -> Arguments.ofSource(parameter) instanceof Argument.Unknown)
        .map(
            parameter ->
                Problem.of(
                    "HW204",
                    parameter.site(),
                    "parameter '%s' of type %s is unknown here; a source or loader takes its parent"
                        + " (Ref<P>) and the PageRequest, and what else it needs is a field of the"
                        + " connector",
                    parameter.name(),
                    parameter.type()))
        .toList();
  }
}
