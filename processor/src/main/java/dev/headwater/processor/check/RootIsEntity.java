package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW303: a root is an entity. */
final class RootIsEntity implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.roots().stream()
        .filter(root -> root.value().plainClass().flatMap(connector::entity).isEmpty())
        .map(
            root ->
                Problem.of(
                    "HW303",
                    root.site(),
                    "root %s is no entity; name a class that is marked @Entity",
                    root.value()))
        .toList();
  }
}
