package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiEntry;
import dev.headwater.processor.model.ExecutorEntry;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ServedModel;
import java.util.List;
import java.util.stream.Stream;

/** HW342: an API has the context that the sources of its module take. */
final class ContextOfSources implements Check<ServedModel> {
  @Override
  public List<Problem> check(ServedModel served) {
    return served.apis().stream().flatMap(api -> problem(served, api)).toList();
  }

  private static Stream<Problem> problem(ServedModel served, ApiEntry api) {
    return served.executors().stream()
        .filter(source -> source.context().isPresent() && isUsed(api, source))
        .filter(source -> !source.context().equals(api.context()))
        .map(source -> problem(api, source))
        .limit(1);
  }

  /** A source that lists rows of an API is certainly asked by it. */
  private static boolean isUsed(ApiEntry api, ExecutorEntry source) {
    return api.lists().stream().anyMatch(list -> list.view().equals(source.view()));
  }

  private static Problem problem(ApiEntry api, ExecutorEntry source) {
    return Problem.of(
        "HW342",
        api.entry().site(),
        "API '%s' has %s, but source '%s' of one of its lists takes %s; let both take the same, as"
            + " in @Api(context = %s.class)",
        api.entry().name(),
        api.context().map(context -> "the context " + context).orElse("no context"),
        source.entry().name(),
        source.context().orElseThrow(),
        source.context().orElseThrow().nestedName());
  }
}
