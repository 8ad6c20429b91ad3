package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Made;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW216: a derivation makes entities. */
final class DerivationMakesEntities implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.derivations().stream()
        .filter(derivation -> !makesEntities(connector, derivation.made()))
        .map(
            derivation ->
                Problem.of(
                    "HW216",
                    derivation.method().site(),
                    "derivation '%s' returns %s; return a List, Stream or Optional of an entity or its input",
                    derivation.name(),
                    derivation.method().returns()))
        .toList();
  }

  private static boolean makesEntities(ConnectorModel connector, Made made) {
    boolean container =
        made.container().equals(KnownTypes.LIST)
            || made.container().equals(KnownTypes.STREAM)
            || made.container().equals(KnownTypes.OPTIONAL);
    return container && made.entity().flatMap(connector::entity).isPresent();
  }
}
