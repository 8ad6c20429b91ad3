package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.DerivationModel;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.List;

/** HW206: a page request has the cursor of its source. */
final class RequestFitsCursor implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    List<Problem> problems = new ArrayList<>();
    for (SourceModel source : connector.sources()) {
      if (source.fetch().paginated()) {
        problems.addAll(problems(source.method(), source));
      }
    }
    for (DerivationModel derivation : connector.derivations()) {
      FanOut.sourceOf(connector, derivation)
          .ifPresent(source -> problems.addAll(problems(derivation.method(), source)));
    }
    return problems;
  }

  private static List<Problem> problems(MethodModel method, SourceModel source) {
    JavaType fitting = PageRequests.fitting(source);
    return PageRequests.of(method).stream()
        .filter(parameter -> !parameter.type().equals(fitting))
        .map(
            parameter ->
                Problem.of(
                    "HW206",
                    parameter.site(),
                    "parameter '%s' of type %s does not fit the cursor of %s '%s'; take %s",
                    parameter.name(),
                    parameter.type(),
                    source.kind(),
                    source.name(),
                    fitting))
        .toList();
  }
}
