package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Made;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW228: a loader returns entities. */
final class LoaderReturnsPage implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .filter(source -> source.loads().filter(l -> !returnsPage(connector, l.made())).isPresent())
        .map(
            source ->
                Problem.of(
                    "HW228",
                    source.method().site(),
                    "loader '%s' returns %s; return a Page, TypedPage or List of an entity or its"
                        + " input",
                    source.name(),
                    source.method().returns()))
        .toList();
  }

  private static boolean returnsPage(ConnectorModel connector, Made made) {
    boolean container =
        made.container().equals(KnownTypes.PAGE)
            || made.container().equals(KnownTypes.TYPED_PAGE)
            || made.container().equals(KnownTypes.LIST);
    return container && made.entity().flatMap(connector::entity).isPresent();
  }
}
