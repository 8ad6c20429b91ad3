package dev.headwater.sync;

import dev.headwater.store.RunRecord;
import dev.headwater.store.RunStatus;
import dev.headwater.store.Store;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes a run down in the history of its installation, at its beginning and at its end. */
final class RunLog {
  /** How many earlier runs are looked at for what can be forgotten. */
  private static final int EARLIER = 10;

  private final RunContext context;
  private final @Nullable RunRecord begun;

  private RunLog(RunContext context, @Nullable RunRecord begun) {
    this.context = context;
    this.begun = begun;
  }

  /** Writes down that a run begins, or goes on. */
  static RunLog begin(RunContext context, Instant at) {
    String installation = context.setup().installationName();
    try {
      RunRecord record =
          context
              .store()
              .run(context.run())
              .orElseGet(() -> RunRecord.begun(context.run(), installation, at))
              .running();
      context.store().record(record);
      return new RunLog(context, record);
    } catch (RuntimeException e) {
      context.failed(null, "the store failed to record the run: " + e, e);
      return new RunLog(context, null);
    }
  }

  /** Whether that worked. */
  boolean isBegun() {
    return begun != null;
  }

  /** Writes down what came of it, and forgets the checkpoints of earlier runs if it completed. */
  void end(SyncReport report, Instant at) {
    RunRecord before = begun;
    if (before == null) {
      return;
    }
    long pages = report.sources().stream().mapToLong(SourceReport::pages).sum();
    String message = report.failures().isEmpty() ? null : report.failures().get(0).message();
    Store store = context.store();
    try {
      store.record(
          new RunRecord(
              before.run(),
              before.installation(),
              report.status(),
              before.started(),
              at,
              before.calls() + report.calls(),
              before.pages() + pages,
              report.failures().size(),
              message));
      if (report.status() == RunStatus.COMPLETED) {
        store.runs(before.installation(), EARLIER).stream()
            .filter(run -> !run.run().equals(before.run()))
            .forEach(run -> store.forget(run.run()));
      }
    } catch (RuntimeException e) {
      context.failed(null, "the store failed to record the end of the run: " + e, e);
    }
  }
}
