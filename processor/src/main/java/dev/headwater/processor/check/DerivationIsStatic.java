package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW211: a derivation is a pure function. */
final class DerivationIsStatic implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.derivations().stream()
        .filter(derivation -> !derivation.method().isStatic())
        .map(
            derivation ->
                Problem.of(
                    "HW211",
                    derivation.method().site(),
                    "derivation '%s' is not static; make it so, since it may read nothing but the page",
                    derivation.name()))
        .toList();
  }
}
