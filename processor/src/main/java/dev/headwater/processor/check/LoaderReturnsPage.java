package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.List;

/** HW228: a loader returns entities. */
final class LoaderReturnsPage implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .filter(source -> source.loads().filter(l -> !returnsEntity(connector, l)).isPresent())
        .map(
            source ->
                Problem.of(
                    "HW228",
                    source.method().site(),
                    "loader '%s' returns %s; return a Page, TypedPage or List of an entity or its"
                        + " input, the parent or an Optional of it, or a Map of parents",
                    source.name(),
                    source.method().returns()))
        .toList();
  }

  private static boolean returnsEntity(ConnectorModel connector, SourceModel.Loads loads) {
    return loads.kind() != LoaderKind.UNKNOWN
        && loads.made().entity().flatMap(connector::entity).isPresent();
  }
}
