package dev.headwater.serve;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.error.NearestName;
import dev.headwater.view.Relation;
import dev.headwater.view.ViewDefinition;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks, before the first request, that sources can do what the views ask of them. */
final class StartUp {
  private StartUp() {}

  /** Checks everything that can be reached from some views. */
  static void check(
      SourceRegistry<?> registry,
      Class<?> contextType,
      Collection<? extends ViewDefinition<?, ?, ?, ?>> views) {
    Set<ViewDefinition<?, ?, ?, ?>> seen = new LinkedHashSet<>(views);
    Deque<ViewDefinition<?, ?, ?, ?>> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      ViewDefinition<?, ?, ?, ?> view = open.remove();
      checkContext(view, contextType);
      for (Relation<?> relation : view.relations()) {
        relation.demands().forEach(demand -> check(registry, view, relation, demand));
        relation.targets().stream().filter(seen::add).forEach(open::add);
      }
    }
    registry.executors().forEach(executor -> checkContext(executor, contextType));
  }

  private static void checkContext(ViewDefinition<?, ?, ?, ?> view, Class<?> contextType) {
    if (!view.contextType().isAssignableFrom(contextType)) {
      throw wrongContext("view '" + view + "'", view.contextType(), contextType);
    }
  }

  private static void checkContext(SourceExecutor<?, ?, ?, ?> executor, Class<?> contextType) {
    if (!executor.contextType().isAssignableFrom(contextType)) {
      throw wrongContext("source " + executor, executor.contextType(), contextType);
    }
  }

  private static HeadwaterException wrongContext(String what, Class<?> takes, Class<?> has) {
    return new HeadwaterException(
        ErrorCode.WRONG_CONTEXT,
        what
            + " takes a "
            + takes.getName()
            + ", but requests have a "
            + has.getName()
            + "; let all take the same, or a supertype of it");
  }

  private static void check(
      SourceRegistry<?> registry,
      ViewDefinition<?, ?, ?, ?> view,
      Relation<?> relation,
      Relation.Demand demand) {
    if (!registry.has(demand.view())) {
      List<String> names =
          registry.executors().stream().map(executor -> executor.view().name()).toList();
      throw new HeadwaterException(
          ErrorCode.SOURCE_MISSING,
          "'"
              + relation
              + "' of view '"
              + view
              + "' needs "
              + demand.capability()
              + " of a source of '"
              + demand.view()
              + "', which is not registered; there are"
              + " sources of "
              + names
              + NearestName.hint(demand.view().name(), names));
    }
    SourceExecutor<?, ?, ?, ?> executor = registry.byName(demand.view().name());
    if (!executor.can(demand.capability())) {
      throw new HeadwaterException(
          ErrorCode.CAPABILITY_MISSING,
          "'"
              + relation
              + "' of view '"
              + view
              + "' needs "
              + demand.capability()
              + ", which source "
              + executor
              + " does not have; add a method for it");
    }
  }
}
