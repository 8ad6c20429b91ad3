package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW305: a connector has one constructor. */
final class OneConstructor implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.constructors().size() != 1
        ? List.of(
            Problem.of(
                "HW305",
                connector.site(),
                "connector '%s' has %d constructors that are not private; give it one, which takes all it needs",
                connector.id().simpleName(),
                connector.constructors().size()))
        : List.of();
  }
}
