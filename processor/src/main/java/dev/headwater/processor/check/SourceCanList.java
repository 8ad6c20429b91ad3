package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiEntry;
import dev.headwater.processor.model.ApiEntry.Needed;
import dev.headwater.processor.model.ExecutorEntry;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ServedModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * HW341: a source can list what an API serves as a list. Of a view without a source in this module
 * nothing is said: another module may have it, as is checked when the application starts.
 */
final class SourceCanList implements Check<ServedModel> {
  @Override
  public List<Problem> check(ServedModel served) {
    return served.apis().stream().flatMap(api -> problems(served, api)).toList();
  }

  private static Stream<Problem> problems(ServedModel served, ApiEntry api) {
    return api.lists().stream()
        .flatMap(
            list ->
                served.executors().stream()
                    .filter(source -> source.view().equals(list.view()))
                    .filter(source -> !source.can(list.capability()))
                    .map(source -> problem(api, list, source)));
  }

  private static Problem problem(ApiEntry api, Needed list, ExecutorEntry source) {
    return Problem.of(
        "HW341",
        api.entry().site(),
        "list '%s' of API '%s' needs %s of source '%s', which has no such method; add one marked"
            + " @Connection for order '%s', or for any with a Window",
        list.name(),
        api.entry().name(),
        list.capability(),
        source.entry().name(),
        list.capability().property());
  }
}
