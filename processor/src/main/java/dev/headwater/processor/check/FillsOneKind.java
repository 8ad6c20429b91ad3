package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW219: a derivation fills one collection, or fields. */
final class FillsOneKind implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(filling -> filling.collection().isPresent() && filling.names().size() > 1)
        .map(
            filling ->
                Problem.of(
                    "HW219",
                    filling.names().get(1).site(),
                    "derivation '%s' fills collection '%s' and more; write a derivation for each",
                    filling.method().name(),
                    filling.collection().orElseThrow().name()))
        .toList();
  }
}
