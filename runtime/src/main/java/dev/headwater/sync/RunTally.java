package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.source.SourceDefinition;
import dev.headwater.store.CommitResult;
import dev.headwater.store.EntityCount;
import dev.headwater.store.PageCommit;
import dev.headwater.store.Pruned;
import dev.headwater.store.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a run does, for its report, and tells the listener, one thread at a time. */
final class RunTally {
  private final SyncListener listener;
  private final RunStop stop;
  private final Map<SourceDefinition<?, ?>, SourceTally> sources = new LinkedHashMap<>();
  private final Map<EntityType<?>, EntityCount> entities = new LinkedHashMap<>();
  private final List<SyncFailure> failures = new ArrayList<>();
  private final List<Pruned> pruned = new ArrayList<>();

  RunTally(SyncListener listener, RunStop stop) {
    this.listener = listener;
    this.stop = stop;
  }

  /** Makes a source appear in the report, though nothing be done for it. */
  synchronized void source(SourceDefinition<?, ?> source) {
    of(source);
  }

  private SourceTally of(SourceDefinition<?, ?> source) {
    return sources.computeIfAbsent(source, SourceTally::new);
  }

  synchronized void runStarted(String run, SyncPlan plan) {
    listener.runStarted(run, plan);
  }

  synchronized void stepStarted(int number, Step step) {
    listener.stepStarted(number, step);
  }

  synchronized void stepFinished(int number, Step step) {
    listener.stepFinished(number, step);
  }

  synchronized void workStarted(String source, List<? extends Ref<?>> parents) {
    listener.workStarted(source, parents);
  }

  synchronized void workEnded(String source, List<? extends Ref<?>> parents) {
    listener.workEnded(source, parents);
  }

  synchronized void runEnded(SyncReport report) {
    listener.runEnded(report);
  }

  synchronized void parents(SourceDefinition<?, ?> source, int more) {
    of(source).parents(more);
  }

  synchronized void leastCalls(SourceDefinition<?, ?> source, long ofOneParent) {
    of(source).leastCalls(ofOneParent);
  }

  synchronized void call(SourceDefinition<?, ?> source) {
    of(source).call();
  }

  synchronized void committed(
      SourceDefinition<?, ?> source, PageCommit<?> page, CommitResult result) {
    of(source).page();
    written(result);
    pruned.addAll(result.pruned());
    listener.pageCommitted(page, result);
  }

  synchronized void parentFinished(String source, Ref<?> parent, int pages) {
    listener.parentFinished(source, parent, pages);
  }

  synchronized void written(CommitResult result) {
    result.counts().forEach((type, count) -> entities.merge(type, count, EntityCount::plus));
  }

  synchronized void failed(SyncFailure failure) {
    failures.add(failure);
    listener.failed(failure);
  }

  synchronized SyncReport report(String run, Instant started, Instant ended, CallFormula formula) {
    return new SyncReport(
        run,
        status(),
        started,
        Duration.between(started, ended),
        formula,
        sources.values().stream().map(SourceTally::report).toList(),
        entities.entrySet().stream().map(e -> report(e.getKey(), e.getValue())).toList(),
        failures,
        pruned);
  }

  /** Partial only if each failure is of some parent, and none of them stopped the run. */
  private RunStatus status() {
    if (failures.isEmpty()) {
      return RunStatus.COMPLETED;
    }
    if (failures.stream().anyMatch(failure -> failure.code() == ErrorCode.RUN_CANCELLED)) {
      return RunStatus.CANCELLED;
    }
    return stop.cause() == null && failures.stream().allMatch(f -> f.parent() != null)
        ? RunStatus.PARTIAL
        : RunStatus.FAILED;
  }

  private static EntityReport report(EntityType<?> type, EntityCount count) {
    return new EntityReport(type.name(), count.created(), count.updated());
  }
}
