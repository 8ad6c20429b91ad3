package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.source.SourceDefinition;
import dev.headwater.store.CommitResult;
import dev.headwater.store.EntityCount;
import dev.headwater.store.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a run does, for its report, and tells the listener of failures. */
final class RunTally {
  private final SyncListener listener;
  private final Map<SourceDefinition<?, ?>, SourceTally> sources = new LinkedHashMap<>();
  private final Map<EntityType<?>, EntityCount> entities = new LinkedHashMap<>();
  private final List<SyncFailure> failures = new ArrayList<>();

  RunTally(SyncListener listener) {
    this.listener = listener;
  }

  SourceTally source(SourceDefinition<?, ?> source) {
    return sources.computeIfAbsent(source, SourceTally::new);
  }

  void written(CommitResult result) {
    result.counts().forEach((type, count) -> entities.merge(type, count, EntityCount::plus));
  }

  void failed(SyncFailure failure) {
    failures.add(failure);
    listener.failed(failure);
  }

  SyncReport report(String run, Instant started, Instant ended, CallFormula formula) {
    return new SyncReport(
        run,
        failures.isEmpty() ? RunStatus.COMPLETED : RunStatus.FAILED,
        started,
        Duration.between(started, ended),
        formula,
        sources.values().stream().map(SourceTally::report).toList(),
        entities.entrySet().stream().map(e -> report(e.getKey(), e.getValue())).toList(),
        failures);
  }

  private static EntityReport report(EntityType<?> type, EntityCount count) {
    return new EntityReport(type.name(), count.created(), count.updated());
  }
}
