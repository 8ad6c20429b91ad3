package dev.headwater.processor.check;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** HW313: without a seed, the order of loading follows from what leads to what. */
final class PlanCanBeDerived implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    if (!connector.seeds().isEmpty()) {
      return List.of();
    }
    Map<ClassId, Set<ClassId>> targets = new LinkedHashMap<>();
    for (Filling filling : Filling.of(connector)) {
      ClassId parent = filling.parent().id();
      Set<ClassId> made = targets.computeIfAbsent(parent, key -> new LinkedHashSet<>());
      if (filling.source().autoload()) {
        filling.made().entity().filter(target -> !target.equals(parent)).ifPresent(made::add);
      }
    }
    List<ClassId> circle = withoutOrder(targets);
    return circle.isEmpty()
        ? List.of()
        : List.of(
            Problem.of(
                "HW313",
                connector.site(),
                "connector '%s' has no @Seed, and no plan can be derived, since %s lead to each other;"
                    + " add a @Seed, or write autoload = false on what closes the circle",
                connector.id().simpleName(),
                circle.stream()
                    .map(id -> "'" + id.simpleName() + "'")
                    .collect(Collectors.joining(", "))));
  }

  /** The parents that are left when those that nothing leads to are taken away, again and again. */
  private static List<ClassId> withoutOrder(Map<ClassId, Set<ClassId>> targets) {
    List<ClassId> open = new ArrayList<>(targets.keySet());
    boolean changed = true;
    while (changed) {
      changed =
          open.removeIf(
              type ->
                  open.stream().noneMatch(other -> leads(targets, other, type))
                      || open.stream().noneMatch(other -> leads(targets, type, other)));
    }
    return List.copyOf(open);
  }

  private static boolean leads(Map<ClassId, Set<ClassId>> targets, ClassId from, ClassId to) {
    return targets.getOrDefault(from, Set.of()).contains(to);
  }
}
