package dev.headwater.processor.check;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW218: a collection is filled with its own entities. */
final class CollectionHoldsEntity implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(filling -> filling.made().entity().isPresent() && filling.collection().isPresent())
        .filter(filling -> !filling.source().loads(LoaderKind.ENTITY))
        .filter(filling -> !filling.source().loads(LoaderKind.BATCH))
        .filter(filling -> !target(filling).equals(filling.made().entity().orElseThrow()))
        .map(
            filling ->
                Problem.of(
                    "HW218",
                    filling.names().get(0).site(),
                    "'%s' makes '%s', but collection '%s.%s' holds '%s'",
                    filling.method().name(),
                    filling.made().entity().orElseThrow().simpleName(),
                    filling.parent().id().simpleName(),
                    filling.collection().orElseThrow().name(),
                    target(filling).simpleName()))
        .toList();
  }

  private static ClassId target(Filling filling) {
    return ((FieldType.Collection) filling.collection().orElseThrow().type()).target();
  }
}
