package dev.headwater.operation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one call.
 *
 * @param operation which operation
 * @param started when it was made
 * @param took how long it took
 * @param cause what it threw; null if it succeeded
 */
public record OperationOutcome(
    OperationDefinition operation, Instant started, Duration took, @Nullable Exception cause) {

  /** Whether the call returned. */
  public boolean succeeded() {
    return cause == null;
  }
}
