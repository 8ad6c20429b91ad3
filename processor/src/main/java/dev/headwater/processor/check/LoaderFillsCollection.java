package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW229: a loader fills a collection. */
final class LoaderFillsCollection implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return Filling.of(connector).stream()
        .filter(filling -> filling.source().loads(LoaderKind.COLLECTION))
        .filter(filling -> !filling.fields().isEmpty() && filling.collection().isEmpty())
        .map(
            filling ->
                Problem.of(
                    "HW229",
                    filling.names().get(0).site(),
                    "loader '%s' fills '%s.%s', which is no collection; name a field of type Many<T>",
                    filling.method().name(),
                    filling.parent().id().simpleName(),
                    filling.fields().get(0).name()))
        .toList();
  }
}
