package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW209: a parent is an entity. */
final class ParentIsEntity implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .filter(
            source ->
                source.parents().size() == 1
                    && source.parent().flatMap(connector::entity).isEmpty())
        .map(
            source ->
                Problem.of(
                    "HW209",
                    source.parents().get(0).site(),
                    "parent '%s' of type %s is no reference to an entity; name a class that is marked @Entity",
                    source.parents().get(0).name(),
                    source.parents().get(0).type()))
        .toList();
  }
}
