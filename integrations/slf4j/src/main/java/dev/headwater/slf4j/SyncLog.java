package dev.headwater.slf4j;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.store.CommitResult;
import dev.headwater.store.EntityCount;
import dev.headwater.store.PageCommit;
import dev.headwater.store.Pruned;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncFailure;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncPlan;
import dev.headwater.sync.SyncReport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Logs what a run does, under the name {@code dev.headwater.sync}, and puts what a thread works on
 * into the MDC, so that whatever a source or loader logs bears it: {@code run}, {@code source} and
 * {@code parent}, or {@code parents} if a batched loader is asked for several. What the MDC had
 * under these keys comes back when the work has ended.
 *
 * <p>Runs, steps, and members that are gone are logged as information, parents that were set aside
 * and partial runs as warnings, failed runs as errors, and pages and finished parents for
 * debugging. Figures are key values. No line has arguments of calls, credentials or fields of
 * entities other than their ids; messages of exceptions are logged as they are.
 *
 * <p>Watches one run at a time. Syncs that run at once need one each; if they share one, it says so
 * in an error, and their lines do not say of which run they are.
 */
public final class SyncLog implements SyncListener {
  private static final Logger LOG = LoggerFactory.getLogger("dev.headwater.sync");

  /** The run that is watched; null if there is none, or more than one. */
  private @Nullable String run;

  /** How many threads work for the run. */
  private int working;

  /** A log of the runs of one sync. */
  public SyncLog() {}

  @Override
  public synchronized void runStarted(String run, SyncPlan plan) {
    boolean shared = working > 0 && !run.equals(this.run);
    this.run = shared ? null : run;
    if (shared) {
      ofRun(Level.ERROR, run)
          .log(
              "this SyncLog watches another run already, so that lines cannot bear their run;"
                  + " give each sync a SyncLog of its own");
    }
    ofRun(Level.INFO, run).addKeyValue("steps", plan.steps().size()).log("run started");
  }

  @Override
  public synchronized void stepStarted(int number, Step step) {
    line(Level.INFO).addKeyValue("step", number).log("step started: {}", step);
  }

  @Override
  public synchronized void stepFinished(int number, Step step) {
    line(Level.INFO).addKeyValue("step", number).log("step finished: {}", step);
  }

  @Override
  public synchronized void workStarted(String source, List<? extends Ref<?>> parents) {
    working++;
    WorkContext.enter(run, source, parents);
  }

  @Override
  public synchronized void workEnded(String source, List<? extends Ref<?>> parents) {
    working--;
    WorkContext.leave();
  }

  @Override
  public synchronized void pageCommitted(PageCommit<?> page, CommitResult result) {
    EntityCount count =
        result.counts().values().stream().reduce(EntityCount.NONE, EntityCount::plus);
    line(Level.DEBUG, page.source(), page.parent())
        .addKeyValue("page", page.page())
        .addKeyValue("created", count.created())
        .addKeyValue("updated", count.updated())
        .log("page stored");
    result.pruned().forEach(pruned -> pruned(page.source(), pruned));
  }

  private void pruned(String source, Pruned pruned) {
    line(pruned.done() ? Level.INFO : Level.WARN, source, pruned.parent())
        .addKeyValue("collection", pruned.field().name())
        .addKeyValue("members", pruned.members())
        .addKeyValue("missing", pruned.missing())
        .log(
            pruned.done()
                ? "members that were missing are gone"
                : "members are missing, more than may go at once; all stay");
  }

  @Override
  public synchronized void parentFinished(String source, Ref<?> parent, int pages) {
    line(Level.DEBUG, source, parent).addKeyValue("pages", pages).log("parent finished");
  }

  @Override
  public synchronized void failed(SyncFailure failure) {
    String source = failure.source();
    Ref<?> parent = failure.parent();
    if (source != null && parent != null) {
      line(Level.WARN, source, parent)
          .addKeyValue("code", failure.code().code())
          .addKeyValue("attempt", failure.attempt())
          .setCause(failure.cause())
          .log(failure.message());
      return;
    }
    boolean asked = failure.code() == ErrorCode.RUN_CANCELLED;
    line(asked ? Level.INFO : Level.ERROR)
        .addKeyValue("code", failure.code().code())
        .setCause(asked ? null : failure.cause())
        .log(failure.message());
  }

  @Override
  public synchronized void runEnded(SyncReport report) {
    ofRun(level(report.status()), report.run())
        .addKeyValue("status", report.status())
        .addKeyValue("durationMillis", report.duration().toMillis())
        .addKeyValue("calls", report.calls())
        .addKeyValue("failures", report.failures().size())
        .log("run ended");
    run = null;
  }

  private static Level level(RunStatus status) {
    return switch (status) {
      case RUNNING, COMPLETED, CANCELLED -> Level.INFO;
      case PARTIAL -> Level.WARN;
      case FAILED -> Level.ERROR;
    };
  }

  private static LoggingEventBuilder ofRun(Level level, String run) {
    return Keys.add(LOG.atLevel(level), Keys.RUN, run);
  }

  private LoggingEventBuilder line(Level level) {
    return run == null ? LOG.atLevel(level) : ofRun(level, run);
  }

  private LoggingEventBuilder line(Level level, String source, Ref<?> parent) {
    LoggingEventBuilder line = Keys.add(line(level), Keys.SOURCE, source);
    return Keys.add(line, Keys.PARENT, parent);
  }
}
