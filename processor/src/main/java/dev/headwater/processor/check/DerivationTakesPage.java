package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.DerivationModel;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** HW214: a derivation takes the data of its source. */
final class DerivationTakesPage implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    List<Problem> problems = new ArrayList<>();
    for (DerivationModel derivation : connector.derivations()) {
      FanOut.sourceOf(connector, derivation)
          .filter(source -> FanOut.pages(derivation, source).isEmpty())
          .ifPresent(
              source ->
                  problems.add(
                      Problem.of(
                          "HW214",
                          derivation.method().site(),
                          "derivation '%s' does not take the data of source '%s'; add a parameter of"
                              + " type %s",
                          derivation.name(),
                          source.name(),
                          source.fetch().data())));
    }
    return problems;
  }
}
