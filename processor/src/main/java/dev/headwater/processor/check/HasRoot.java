package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW302: a connector has a root. */
final class HasRoot implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.roots().isEmpty()
        ? List.of(
            Problem.of(
                "HW302",
                connector.site(),
                "connector '%s' has no root; name the entity a sync starts from, as in root = Account.class",
                connector.id().simpleName()))
        : List.of();
  }
}
