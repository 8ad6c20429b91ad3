package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW220: who fills fields of the parent returns the parent. */
final class FieldsOfParent implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(filling -> !filling.source().isLoader() && filling.collection().isEmpty())
        .filter(filling -> !filling.fields().isEmpty() && filling.made().entity().isPresent())
        .filter(filling -> !filling.made().entity().orElseThrow().equals(filling.parent().id()))
        .map(
            filling ->
                Problem.of(
                    "HW220",
                    filling.names().get(0).site(),
                    "derivation '%s' fills '%s' of '%s', but makes '%s'; return %s",
                    filling.method().name(),
                    filling.fields().get(0).name(),
                    filling.parent().id().simpleName(),
                    filling.made().entity().orElseThrow().simpleName(),
                    filling.parent().inputId().simpleName()))
        .toList();
  }
}
