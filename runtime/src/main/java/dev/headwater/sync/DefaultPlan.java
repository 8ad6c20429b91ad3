package dev.headwater.sync;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Seeding;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.SourceDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The plan of a connector without a seed: from the roots that the sync was given, it loads all that
 * sources and loaders with {@code autoload} fill, a type after all those that lead to it.
 */
public final class DefaultPlan {
  private final List<SourceDefinition<?, ?>> sources;
  private final Seeding seeding;

  private DefaultPlan(List<SourceDefinition<?, ?>> sources, Seeding seeding) {
    this.sources = sources;
    this.seeding = seeding;
  }

  /**
   * The plan of a connector; for generated code.
   *
   * @throws HeadwaterException HW609 if types lead to each other, so that none comes first
   */
  public static SyncPlan of(ConnectorDefinition connector, Seeding seeding) {
    List<SourceDefinition<?, ?>> autoload =
        connector.sources().stream().filter(SourceDefinition::autoload).toList();
    return new DefaultPlan(autoload, seeding).plan(connector.schema().roots());
  }

  private SyncPlan plan(List<EntityType<?>> rootTypes) {
    Set<EntityType<?>> open = reachable(rootTypes);
    List<Step> steps = new ArrayList<>();
    while (!open.isEmpty()) {
      EntityType<?> next = first(open);
      open.remove(next);
      steps(next, steps);
    }
    return new SyncPlan(steps);
  }

  /** The types of which there can be entities. */
  private Set<EntityType<?>> reachable(List<EntityType<?>> rootTypes) {
    List<EntityType<?>> found = new ArrayList<>();
    rootTypes.stream().filter(type -> !seeding.roots(type).isEmpty()).forEach(found::add);
    for (int i = 0; i < found.size(); i++) {
      for (EntityType<?> target : targets(found.get(i))) {
        if (!found.contains(target)) {
          found.add(target);
        }
      }
    }
    return new LinkedHashSet<>(found);
  }

  /** The types that the sources of a type make, other than itself. */
  private Set<EntityType<?>> targets(EntityType<?> parent) {
    Set<EntityType<?>> targets = new LinkedHashSet<>();
    sources.stream()
        .filter(source -> source.parent().equals(parent))
        .flatMap(source -> source.derivations().stream())
        .<EntityType<?>>map(DerivationDefinition::target)
        .filter(target -> !target.equals(parent))
        .forEach(targets::add);
    return targets;
  }

  /** The first type that no other open one leads to. */
  private EntityType<?> first(Set<EntityType<?>> open) {
    return open.stream()
        .filter(type -> open.stream().noneMatch(other -> targets(other).contains(type)))
        .findFirst()
        .orElseThrow(
            () ->
                new HeadwaterException(
                    ErrorCode.PLAN_CYCLE,
                    "no plan can be derived, since "
                        + open
                        + " lead to each other; write one, or take autoload from what closes the"
                        + " circle"));
  }

  private <P> void steps(EntityType<P> type, List<Step> steps) {
    List<Field<P, ?>> fields = fields(type);
    if (fields.isEmpty()) {
      return;
    }
    List<Ref<P>> roots = seeding.roots(type);
    boolean made =
        sources.stream()
            .filter(source -> !isOnlyItself(source, type))
            .flatMap(source -> source.derivations().stream())
            .anyMatch(derivation -> derivation.target().equals(type));
    if (roots.isEmpty() || made) {
      steps.add(new Step.Load<>(new Parents.All<>(type), fields));
    } else {
      roots.forEach(root -> steps.add(new Step.Load<>(new Parents.Root<>(root), fields)));
    }
  }

  /** Whether a source brings no other entities of a type than its parents. */
  private static boolean isOnlyItself(SourceDefinition<?, ?> source, EntityType<?> type) {
    return source.parent().equals(type)
        && source.derivations().stream()
            .filter(derivation -> derivation.target().equals(type))
            .allMatch(derivation -> isOfParent(derivation));
  }

  private static boolean isOfParent(DerivationDefinition<?, ?> derivation) {
    return !derivation.populates().isEmpty() && derivation.collection().isEmpty();
  }

  @SuppressWarnings("unchecked") // a source of the type populates fields of the type
  private <P> List<Field<P, ?>> fields(EntityType<P> type) {
    return sources.stream()
        .filter(source -> source.parent().equals(type))
        .flatMap(source -> source.populates().stream())
        .<Field<P, ?>>map(field -> (Field<P, ?>) field)
        .distinct()
        .toList();
  }
}
