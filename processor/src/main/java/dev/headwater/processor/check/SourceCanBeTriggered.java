package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW224: a plan can name a source through a field. */
final class SourceCanBeTriggered implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.plainSources().stream()
        .filter(source -> !FanOut.derivationsOf(connector, source).isEmpty())
        .filter(
            source ->
                FanOut.derivationsOf(connector, source).stream()
                    .allMatch(derivation -> derivation.populates().isEmpty()))
        .map(
            source ->
                Problem.of(
                    "HW224",
                    source.method().site(),
                    "nothing can trigger source '%s', since none of its derivations fills a field;"
                        + " give one of them populates = \"...\"",
                    source.name()))
        .toList();
  }
}
