package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.List;

/** HW219: a derivation fills one collection, or fields. */
final class FillsOneKind implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(filling -> filling.collection().isPresent() && filling.names().size() > 1)
        .filter(filling -> !fillsFields(filling.source()))
        .map(
            filling ->
                Problem.of(
                    "HW219",
                    filling.names().get(1).site(),
                    "%s '%s' fills collection '%s' and more; write a %s for each",
                    role(filling),
                    filling.method().name(),
                    filling.collection().orElseThrow().name(),
                    role(filling)))
        .toList();
  }

  /** Of a loader that returns its parent, another rule says that it fills no collection. */
  private static boolean fillsFields(SourceModel source) {
    return source.loads(LoaderKind.ENTITY) || source.loads(LoaderKind.BATCH);
  }

  private static String role(Filling filling) {
    return filling.source().isLoader() ? "loader" : "derivation";
  }
}
