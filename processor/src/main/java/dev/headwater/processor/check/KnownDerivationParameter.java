package dev.headwater.processor.check;

import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.DerivationModel;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.List;

/** HW215: a derivation takes only what is there. */
final class KnownDerivationParameter implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    List<Problem> problems = new ArrayList<>();
    for (DerivationModel derivation : connector.derivations()) {
      FanOut.sourceOf(connector, derivation)
          .ifPresent(source -> problems.addAll(problems(connector, source, derivation)));
    }
    return problems;
  }

  private static List<Problem> problems(
      ConnectorModel connector, SourceModel source, DerivationModel derivation) {
    return derivation.method().parameters().stream()
        .filter(
            parameter ->
                Arguments.ofDerivation(connector, source, parameter) instanceof Argument.Unknown)
        .map(
            parameter ->
                Problem.of(
                    "HW215",
                    parameter.site(),
                    "parameter '%s' of type %s is unknown here; a derivation of '%s' takes %s, %s, %s"
                        + " and what the connector's constructor takes",
                    parameter.name(),
                    parameter.type(),
                    source.name(),
                    source.fetch().data(),
                    source.parents().isEmpty() ? "Ref<P>" : source.parents().get(0).type(),
                    PageRequests.fitting(source)))
        .toList();
  }
}
