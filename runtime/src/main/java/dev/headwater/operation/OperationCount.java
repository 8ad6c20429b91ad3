package dev.headwater.operation;

import java.time.Duration;

/**
 * The calls of one operation, summed.
 *
 * @param calls how many were made
 * @param failures how many of them threw
 * @param took how long they took together
 * @param longest how long the longest took
 * @param waited how long they waited for rate budgets
 */
public record OperationCount(
    long calls, long failures, Duration took, Duration longest, Duration waited) {

  /** No call. */
  public static final OperationCount NONE =
      new OperationCount(0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  /** Both together. */
  public OperationCount plus(OperationCount other) {
    return new OperationCount(
        calls + other.calls,
        failures + other.failures,
        took.plus(other.took),
        longest.compareTo(other.longest) > 0 ? longest : other.longest,
        waited.plus(other.waited));
  }
}
