package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW236: a loader of an entity returns the one it is called for. */
final class LoaderReturnsParent implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(
            filling ->
                filling.source().loads(LoaderKind.ENTITY)
                    || filling.source().loads(LoaderKind.BATCH))
        .filter(filling -> filling.made().entity().isPresent())
        .filter(filling -> !filling.made().entity().orElseThrow().equals(filling.parent().id()))
        .map(
            filling ->
                Problem.of(
                    "HW236",
                    filling.method().site(),
                    "loader '%s' is called for '%s', but returns '%s'; return %s or %s, or a page or List"
                        + " that fills a collection",
                    filling.method().name(),
                    filling.parent().id().simpleName(),
                    filling.made().entity().orElseThrow().simpleName(),
                    filling.parent().id().simpleName(),
                    filling.parent().inputId().simpleName()))
        .toList();
  }
}
