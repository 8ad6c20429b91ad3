package dev.headwater.processor.check;

import dev.headwater.processor.model.Capability;
import dev.headwater.processor.model.ExecutorEntry;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import dev.headwater.processor.model.ViewEntry;
import dev.headwater.processor.model.ViewEntry.Follow;
import java.util.List;
import java.util.stream.Stream;

/**
 * HW413: a source can do what relations to its view need. Of a view without a source in this module
 * nothing is said: another module may have it, as is checked when the application starts.
 */
final class SourceCanBeFollowed implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    return registry.views().stream().flatMap(view -> problems(registry, view)).toList();
  }

  private static Stream<Problem> problems(RegistryModel registry, ViewEntry view) {
    return view.follows().stream()
        .flatMap(
            follow -> {
              List<ExecutorEntry> sources =
                  registry.executors().stream()
                      .filter(each -> each.view().equals(follow.view()))
                      .toList();
              boolean unable = sources.size() == 1 && !sources.get(0).can(follow.capability());
              return unable
                  ? Stream.of(problem(view, follow, sources.get(0)))
                  : Stream.<Problem>empty();
            });
  }

  private static Problem problem(ViewEntry view, Follow follow, ExecutorEntry source) {
    return Problem.of(
        "HW413",
        follow.member().site(),
        "'%s' of view '%s' needs %s of source '%s', which has no such method; add one marked %s",
        follow.member().value(),
        view.entry().name(),
        follow.capability(),
        source.entry().name(),
        method(follow.capability()));
  }

  /** What a method is marked with, and what tells it from others so marked. */
  private static String method(Capability needed) {
    return switch (needed.kind()) {
      case "byParents" ->
          "@ByParents(\"%s\") for order '%s', or for any with a Window"
              .formatted(needed.property(), needed.order());
      case "countByParents" -> "@CountByParents(\"%s\")".formatted(needed.property());
      default -> "@ByIds, or @ById";
    };
  }
}
