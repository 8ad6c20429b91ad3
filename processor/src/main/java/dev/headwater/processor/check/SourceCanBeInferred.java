package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.List;
import java.util.stream.Collectors;

/** HW213: a derivation that names no source takes the data of one. */
final class SourceCanBeInferred implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.derivations().stream()
        .filter(
            derivation ->
                derivation.source().value().isEmpty()
                    && FanOut.candidates(connector, derivation).size() != 1)
        .map(
            derivation ->
                Problem.of(
                    "HW213",
                    derivation.method().site(),
                    "derivation '%s' names no source, and its parameters fit %s; name one with source = \"...\"",
                    derivation.name(),
                    fitting(FanOut.candidates(connector, derivation))))
        .toList();
  }

  private static String fitting(List<SourceModel> candidates) {
    return candidates.isEmpty()
        ? "the data of none"
        : candidates.stream()
            .map(source -> "'" + source.name() + "'")
            .collect(Collectors.joining(" and "));
  }
}
