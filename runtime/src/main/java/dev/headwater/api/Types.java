package dev.headwater.api;

import dev.headwater.view.Relation;
import dev.headwater.view.ToMany;
import dev.headwater.view.ToOne;
import dev.headwater.view.ViewDefinition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The types that clients know, each with the view that shows most of it. */
final class Types {
  private Types() {}

  /** Of all views that can be reached from some, those first that are reached first. */
  static Map<String, ViewDefinition<?, ?, ?, ?>> of(Collection<ViewDefinition<?, ?, ?, ?>> roots) {
    Set<ViewDefinition<?, ?, ?, ?>> reached = new LinkedHashSet<>();
    roots.forEach(root -> reach(root, reached));
    Map<String, ViewDefinition<?, ?, ?, ?>> types = new LinkedHashMap<>();
    for (ViewDefinition<?, ?, ?, ?> view : reached) {
      types.merge(
          view.type(),
          view,
          (first, other) -> other.fields().size() > first.fields().size() ? other : first);
    }
    return types;
  }

  private static void reach(
      ViewDefinition<?, ?, ?, ?> view, Set<ViewDefinition<?, ?, ?, ?>> reached) {
    if (reached.add(view)) {
      for (Relation<?> relation : view.relations()) {
        if (relation instanceof ToOne || relation instanceof ToMany) {
          reach(relation.targets().get(relation.targets().size() - 1), reached);
        }
      }
    }
  }
}
