package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW307: a connector has one seed. */
final class OneSeed implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.seeds().size() > 1
        ? List.of(
            Problem.of(
                "HW307",
                connector.seeds().get(1).site(),
                "connector '%s' has a second @Seed '%s'; keep one",
                connector.id().simpleName(),
                connector.seeds().get(1).name()))
        : List.of();
  }
}
