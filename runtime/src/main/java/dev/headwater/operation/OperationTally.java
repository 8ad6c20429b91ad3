package dev.headwater.operation;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the calls of each operation. Thread-safe. */
public final class OperationTally implements OperationListener {
  private final Map<OperationDefinition, OperationCount> counts = new LinkedHashMap<>();

  /** Nothing counted. */
  public OperationTally() {}

  @Override
  public void called(OperationOutcome outcome) {
    long failures = outcome.succeeded() ? 0 : 1;
    add(
        outcome.operation(),
        new OperationCount(1, failures, outcome.took(), outcome.took(), Duration.ZERO));
  }

  @Override
  public void waits(OperationDefinition operation, Duration wait) {
    add(operation, new OperationCount(0, 0, Duration.ZERO, Duration.ZERO, wait));
  }

  private synchronized void add(OperationDefinition operation, OperationCount count) {
    counts.merge(operation, count, OperationCount::plus);
  }

  /** What was counted so far, by operation, in the order of their first calls. */
  public synchronized Map<OperationDefinition, OperationCount> counts() {
    return new LinkedHashMap<>(counts);
  }

  /** What was counted of one operation. */
  public synchronized OperationCount count(OperationDefinition operation) {
    return counts.getOrDefault(operation, OperationCount.NONE);
  }
}
