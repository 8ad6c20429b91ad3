package dev.headwater.sync;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.store.Pruned;
import dev.headwater.store.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a run did. Immutable; prints as a table.
 *
 * @param run the run's id
 * @param status never {@link RunStatus#COMPLETED} if there are failures
 * @param started when it started
 * @param duration how long it took
 * @param formula what the plan costs by declaration
 * @param sources the sources the plan triggers, in the order of the plan
 * @param entities the entity types that were written, in the order of their first commit
 * @param failures all failures, in order
 * @param pruned the collections in which members were missing, if the run prunes
 */
public record SyncReport(
    String run,
    RunStatus status,
    Instant started,
    Duration duration,
    CallFormula formula,
    List<SourceReport> sources,
    List<EntityReport> entities,
    List<SyncFailure> failures,
    List<Pruned> pruned) {

  /** Copies the lists, and refuses a success with failures. */
  public SyncReport {
    sources = List.copyOf(sources);
    entities = List.copyOf(entities);
    failures = List.copyOf(failures);
    pruned = List.copyOf(pruned);
    if (failures.isEmpty() != (status == RunStatus.COMPLETED)) {
      throw new IllegalArgumentException(status + " with " + failures.size() + " failures");
    }
  }

  /** How many calls were made in all. */
  public long calls() {
    return sources.stream().mapToLong(SourceReport::calls).sum();
  }

  /**
   * This report, if the run completed.
   *
   * @throws HeadwaterException HW707 if it did not, with the failures in its message
   */
  public SyncReport orThrow() {
    if (status == RunStatus.COMPLETED) {
      return this;
    }
    throw new HeadwaterException(
        ErrorCode.RUN_FAILED,
        "run " + run + " ended with " + ReportText.failures(failures),
        failures.get(0).cause());
  }

  @Override
  public String toString() {
    return ReportText.of(this);
  }
}
