package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.source.SourceDefinition;
import dev.headwater.store.RunWrite;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One run: make the plan, check it, store the first entities, run the steps, report. */
final class SyncRun {
  private SyncRun() {}

  static SyncReport start(SyncSetup setup, String id) {
    Instant started = setup.clock().instant();
    RootSeeding seeding = new RootSeeding(setup.roots());
    PlanCheck.checkRoots(setup.connector(), setup.roots());
    SyncPlan plan = plan(setup, seeding);
    PlanCheck.check(plan, setup.connector(), setup.roots(), present(setup, seeding));
    RunTally tally = new RunTally(setup.listener());
    if (seeded(setup, id, seeding, tally)) {
      try {
        new StepRun(setup, id, tally).run(plan);
      } catch (InterruptedException e) {
        // Its failure is in the tally; whoever interrupted finds the thread as it should be.
        Thread.currentThread().interrupt();
      }
    }
    CallFormula formula = CallFormula.of(plan, setup.connector());
    return tally.report(id, started, setup.clock().instant(), formula);
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

  private static boolean seeded(SyncSetup setup, String id, RootSeeding seeding, RunTally tally) {
    try {
      RunWrite write = RunWrite.of(id, setup.clock().instant());
      tally.written(setup.store().seed(write, seeding.batches()));
      return true;
    } catch (RuntimeException e) {
      String message = "[HW706] the store failed on the first entities: " + e;
      tally.failed(new SyncFailure(ErrorCode.COMMIT_FAILED, message, null, null, null, 0, null, e));
      return false;
    }
  }
}
