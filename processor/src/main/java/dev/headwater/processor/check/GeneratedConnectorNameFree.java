package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW118: the names of generated classes are free. */
final class GeneratedConnectorNameFree implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return GeneratedNames.problems(connector.taken(), connector.id(), connector.site());
  }
}
