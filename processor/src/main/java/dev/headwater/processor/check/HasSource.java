package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW306: a connector fetches something. */
final class HasSource implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().isEmpty()
        ? List.of(
            Problem.of(
                "HW306",
                connector.site(),
                "connector '%s' fetches nothing; add a method marked @Source or @Loader",
                connector.id().simpleName()))
        : List.of();
  }
}
