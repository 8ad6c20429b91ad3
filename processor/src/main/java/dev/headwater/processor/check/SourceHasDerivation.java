package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.DerivationModel;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.List;

/** HW223: a source is read by a derivation. */
final class SourceHasDerivation implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.plainSources().stream()
        .filter(
            source -> connector.derivations().stream().noneMatch(d -> means(connector, d, source)))
        .map(
            source ->
                Problem.of(
                    "HW223",
                    source.method().site(),
                    "no derivation reads source '%s'; add one that takes %s",
                    source.name(),
                    source.fetch().data()))
        .toList();
  }

  private static boolean means(
      ConnectorModel connector, DerivationModel derivation, SourceModel source) {
    return FanOut.candidates(connector, derivation).contains(source);
  }
}
