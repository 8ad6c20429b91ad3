package dev.headwater.sync;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.NearestName;
import dev.headwater.source.DerivationDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds all that is wrong with a plan before anything is called or stored. */
final class PlanCheck {
  private final Schema schema;
  private final Sources sources;
  private final List<Ref<?>> roots;
  private final List<PlanProblem> problems = new ArrayList<>();
  private final List<Loaded> loaded = new ArrayList<>();

  /** Types of which there can be entities before the step at hand. */
  private final Set<EntityType<?>> produced;

  private record Loaded(String step, Parents<?> parents, Field<?, ?> field) {}

  private PlanCheck(
      ConnectorDefinition connector, List<Ref<?>> roots, List<EntityType<?>> present) {
    this.schema = connector.schema();
    this.sources = new Sources(connector.sources());
    this.roots = roots;
    this.produced = new HashSet<>(present);
  }

  /**
   * Checks a plan.
   *
   * @param present the types of which there are entities before the first step
   * @throws PlanException with all problems, if there is one
   */
  static void check(
      SyncPlan plan,
      ConnectorDefinition connector,
      List<Ref<?>> roots,
      List<EntityType<?>> present) {
    PlanCheck check = new PlanCheck(connector, roots, present);
    check.plan(plan);
    check.finish();
  }

  /**
   * Checks what a sync starts from, before its seed sees it.
   *
   * @throws PlanException with all problems, if there is one
   */
  static void checkRoots(ConnectorDefinition connector, List<Ref<?>> roots) {
    PlanCheck check = new PlanCheck(connector, roots, List.of());
    check.roots();
    check.finish();
  }

  private void finish() {
    if (!problems.isEmpty()) {
      throw new PlanException(problems);
    }
  }

  private void problem(ErrorCode code, String message) {
    problems.add(PlanProblem.of(code, message));
  }

  private void roots() {
    for (Ref<?> root : roots) {
      if (!schema.roots().contains(root.type())) {
        problem(ErrorCode.PLAN_UNKNOWN_ROOT, "the sync starts from " + root + noRoot(root.type()));
      }
    }
  }

  private String noRoot(EntityType<?> type) {
    return ", but "
        + type
        + " is no root of "
        + schema.qualifiedName()
        + "; its roots are "
        + schema.roots();
  }

  private void plan(SyncPlan plan) {
    if (plan.steps().isEmpty()) {
      problem(ErrorCode.PLAN_EMPTY, "the plan has no steps; add one");
    }
    for (int i = 0; i < plan.steps().size(); i++) {
      produced.addAll(step("step " + (i + 1), plan.steps().get(i)));
    }
  }

  /** Checks a step; gives the types it brings, which only the steps after it see. */
  private Set<EntityType<?>> step(String name, Step step) {
    if (step instanceof Step.Load<?> load) {
      return load(name + " (" + load + ")", load);
    }
    List<Step> group = ((Step.Concurrent) step).steps();
    if (group.isEmpty()) {
      problem(ErrorCode.PLAN_EMPTY, name + " is a group of no steps; add some, or leave it out");
    }
    Set<EntityType<?>> brought = new HashSet<>();
    for (int i = 0; i < group.size(); i++) {
      brought.addAll(step(name + "." + (i + 1), group.get(i)));
    }
    return brought;
  }

  private <P> Set<EntityType<?>> load(String step, Step.Load<P> load) {
    parents(step, load.parents());
    if (load.fields().isEmpty()) {
      problem(ErrorCode.PLAN_EMPTY, step + " loads nothing; add loadCollection or loadFields");
    }
    Set<EntityType<?>> brought = new HashSet<>();
    for (Field<P, ?> field : load.fields()) {
      field(step, load.parents(), field);
      sources.filling(field).stream()
          .flatMap(source -> source.derivations().stream())
          .map(DerivationDefinition::target)
          .forEach(brought::add);
    }
    return brought;
  }

  private void parents(String step, Parents<?> parents) {
    EntityType<?> type = parents.type();
    if (parents instanceof Parents.Root<?> root) {
      if (!schema.roots().contains(type)) {
        problem(ErrorCode.PLAN_UNKNOWN_ROOT, step + " is over a root" + noRoot(type));
      } else if (!roots.contains(root.only())) {
        problem(
            ErrorCode.PLAN_UNKNOWN_ROOT,
            step
                + " is over a root that the sync was not given; it was given "
                + roots
                + "; add it to from(...)");
      }
    } else if (!produced.contains(type)) {
      problem(
          ErrorCode.PLAN_NOTHING_PRODUCES,
          step
              + " is over "
              + type
              + ", but the store has none, and no root, seed or earlier step brings one;"
              + " so far there can be "
              + produced.stream().map(EntityType::name).sorted().toList()
              + "; put a step before it that loads "
              + type);
    }
  }

  private void field(String step, Parents<?> parents, Field<?, ?> field) {
    if (sources.filling(field).isEmpty()) {
      List<String> filled = sources.filled(field.owner());
      problem(
          ErrorCode.PLAN_NOTHING_FILLS,
          step
              + " loads "
              + field
              + ", but no source or loader of "
              + schema.qualifiedName()
              + " fills it; of "
              + field.owner()
              + " it fills "
              + (filled.isEmpty() ? "nothing" : filled)
              + NearestName.hint(field.name(), filled));
      return;
    }
    for (Loaded earlier : loaded) {
      if (earlier.field().equals(field) && earlier.parents().overlaps(parents)) {
        problem(
            ErrorCode.PLAN_LOADED_TWICE,
            step
                + " loads "
                + field
                + " for parents for which "
                + earlier.step()
                + " loads it already; leave one of them out");
        break;
      }
    }
    loaded.add(new Loaded(step, parents, field));
  }
}
