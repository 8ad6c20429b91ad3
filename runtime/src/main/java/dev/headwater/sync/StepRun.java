package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourceDefinition;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the steps of one run, one parent after the other. */
final class StepRun {
  /** How many parents are read from the store at once. */
  private static final int PARENTS = 256;

  private final SyncSetup setup;
  private final String run;
  private final RunTally tally;
  private final Sources sources;

  /** A parent that failed is not tried again by a later step over the same source. */
  private final Set<Failed> failed = new HashSet<>();

  private record Failed(String source, Ref<?> parent) {}

  StepRun(SyncSetup setup, String run, RunTally tally) {
    this.setup = setup;
    this.run = run;
    this.tally = tally;
    this.sources = new Sources(setup.connector().sources());
  }

  void run(SyncPlan plan) throws InterruptedException {
    for (Step.Load<?> load : Loads.of(plan)) {
      triggered(load).forEach(tally::source);
    }
    for (int i = 0; i < plan.steps().size(); i++) {
      for (Step.Load<?> load : Loads.of(plan.steps().get(i)).toList()) {
        setup.listener().stepStarted(i + 1, load);
        run(load);
      }
    }
  }

  private <P> Set<SourceDefinition<P, ?>> triggered(Step.Load<P> load) {
    Set<SourceDefinition<P, ?>> triggered = new LinkedHashSet<>();
    for (Field<P, ?> field : load.fields()) {
      sources.filling(field).ifPresent(triggered::add);
    }
    return triggered;
  }

  private <P> void run(Step.Load<P> load) throws InterruptedException {
    Set<SourceDefinition<P, ?>> triggered = triggered(load);
    Ref<P> only = load.parents().only();
    if (only != null) {
      run(triggered, List.of(only));
      return;
    }
    Page<Ref<P>> page = parents(load.parents().type(), null);
    while (page != null && !page.items().isEmpty()) {
      run(triggered, page.items());
      String cursor = page.nextCursor();
      page = cursor == null ? null : parents(load.parents().type(), cursor);
    }
  }

  private <P> @Nullable Page<Ref<P>> parents(EntityType<P> type, @Nullable String cursor) {
    try {
      return setup.store().refs(type, new PageRequest(cursor, PARENTS));
    } catch (RuntimeException e) {
      String message = "[HW706] the store failed to list the entities of " + type + ": " + e;
      tally.failed(
          new SyncFailure(ErrorCode.COMMIT_FAILED, message, null, null, cursor, 0, null, e));
      return null;
    }
  }

  private <P> void run(Set<SourceDefinition<P, ?>> triggered, List<Ref<P>> parents)
      throws InterruptedException {
    for (Ref<P> parent : parents) {
      for (SourceDefinition<P, ?> source : triggered) {
        run(source, parent);
      }
    }
  }

  private <P> void run(SourceDefinition<P, ?> source, Ref<P> parent) throws InterruptedException {
    Failed key = new Failed(source.name(), parent);
    if (failed.contains(key)) {
      return;
    }
    try {
      new ParentSync<>(setup, run, tally, source, parent).run();
    } catch (FailedParent e) {
      failed.add(key);
      tally.failed(e.failure());
    }
  }
}
