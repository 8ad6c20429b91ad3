package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.source.SourceDefinition;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One run: make the plan, check it, store the first entities, run the steps, report. */
final class SyncRun {
  private final RunContext context;

  private SyncRun(RunContext context) {
    this.context = context;
  }

  static SyncReport start(SyncSetup setup, String id) {
    Instant started = setup.clock().instant();
    RootSeeding seeding = new RootSeeding(setup.roots());
    PlanCheck.checkRoots(setup.connector(), setup.roots());
    SyncPlan plan = plan(setup, seeding);
    PlanCheck.check(plan, setup.connector(), setup.roots(), present(setup, seeding));
    RunStop stop = new RunStop();
    LeaseKeeper lease =
        LeaseKeeper.take(
            setup.store(), setup.installationName(), setup.lease(), setup.patience(), stop);
    try (lease) {
      RunContext context =
          new RunContext(setup, id, new RunTally(setup.listener(), stop), lease, stop);
      return new SyncRun(context).run(plan, seeding, started);
    }
  }

  private SyncReport run(SyncPlan plan, RootSeeding seeding, Instant started) {
    RunLog log = RunLog.begin(context, started);
    context.tally().runStarted(context.run(), plan);
    if (log.isBegun() && seeded(seeding)) {
      steps(plan);
    }
    CallFormula formula = CallFormula.of(plan, context.setup().connector());
    Instant ended = context.setup().clock().instant();
    SyncReport report = context.tally().report(context.run(), started, ended, formula);
    log.end(report, ended);
    SyncReport recorded = context.tally().report(context.run(), started, ended, formula);
    context.tally().runEnded(recorded);
    return recorded;
  }

  private void steps(SyncPlan plan) {
    try {
      new StepRun(context).run(plan);
    } catch (InterruptedException e) {
      context.stop().throwCrash();
      // Its failure is in the tally; whoever interrupted finds the thread as it should be.
      if (context.stop().cause() instanceof InterruptedException
          && !context.setup().control().isCancelled()) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The types of which there are entities: those about to be stored, and those of earlier runs. */
  private static List<EntityType<?>> present(SyncSetup setup, RootSeeding seeding) {
    Stream<EntityType<?>> stored =
        setup.connector().sources().stream()
            .<EntityType<?>>map(SourceDefinition::parent)
            .distinct()
            .filter(type -> setup.store().count(type) > 0);
    return Stream.concat(seeding.types().stream(), stored).toList();
  }

  private static SyncPlan plan(SyncSetup setup, RootSeeding seeding) {
    SyncPlan given = setup.plan();
    if (given != null) {
      return given;
    }
    try {
      return setup.connector().plan(seeding);
    } catch (HeadwaterException e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw seedFailed(setup, e);
    } catch (Exception e) {
      throw seedFailed(setup, e);
    }
  }

  private static HeadwaterException seedFailed(SyncSetup setup, Exception cause) {
    return new HeadwaterException(
        ErrorCode.SEED_FAILED,
        "the seed of "
            + setup.connector().schema().qualifiedName()
            + " failed: "
            + cause
            + "; nothing was stored",
        cause);
  }

  private boolean seeded(RootSeeding seeding) {
    try {
      context.tally().written(context.store().seed(context.write(), seeding.batches()));
      return true;
    } catch (RuntimeException e) {
      context.failed(null, "the store failed on the first entities: " + e, e);
      return false;
    }
  }
}
