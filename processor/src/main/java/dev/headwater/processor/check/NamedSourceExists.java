package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.List;

/** HW212: a derivation names a source that exists. */
final class NamedSourceExists implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.derivations().stream()
        .filter(
            derivation ->
                !derivation.source().value().isEmpty()
                    && FanOut.candidates(connector, derivation).isEmpty())
        .map(
            derivation ->
                Problem.of(
                    "HW212",
                    derivation.source().site(),
                    "derivation '%s' reads source '%s', which does not exist%s",
                    derivation.name(),
                    derivation.source().value(),
                    NearestName.hint(derivation.source().value(), sourceNames(connector))))
        .toList();
  }

  private static List<String> sourceNames(ConnectorModel connector) {
    return connector.plainSources().stream().map(SourceModel::name).toList();
  }
}
