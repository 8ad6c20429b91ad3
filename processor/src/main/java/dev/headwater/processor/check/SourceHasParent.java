package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW202: a source is called for a parent. */
final class SourceHasParent implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .filter(source -> source.parents().isEmpty())
        .map(
            source ->
                Problem.of(
                    "HW202",
                    source.method().site(),
                    "%s '%s' has no parent; take it as a parameter, as in Ref<Repo> repo",
                    source.kind(),
                    source.name()))
        .toList();
  }
}
