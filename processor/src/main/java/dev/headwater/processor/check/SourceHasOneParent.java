package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW203: a source is called for one parent. */
final class SourceHasOneParent implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .filter(source -> source.parents().size() > 1)
        .map(
            source ->
                Problem.of(
                    "HW203",
                    source.parents().get(1).site(),
                    "%s '%s' has a second parent '%s'; a source is called for one",
                    source.kind(),
                    source.name(),
                    source.parents().get(1).name()))
        .toList();
  }
}
