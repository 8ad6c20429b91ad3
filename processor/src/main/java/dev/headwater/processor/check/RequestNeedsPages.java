package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.List;

/** HW205: only a source with pages takes a page request. */
final class RequestNeedsPages implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    List<Problem> problems = new ArrayList<>();
    for (SourceModel source : connector.sources()) {
      for (ParameterModel parameter : PageRequests.of(source.method())) {
        if (!source.fetch().paginated()) {
          problems.add(
              Problem.of(
                  "HW205",
                  parameter.site(),
                  "%s '%s' takes a page request but returns no page; return %s, or remove '%s'",
                  source.kind(),
                  source.name(),
                  source.isLoader() ? "Page<T>" : "SourcePage<D>",
                  parameter.name()));
        }
      }
    }
    return problems;
  }
}
