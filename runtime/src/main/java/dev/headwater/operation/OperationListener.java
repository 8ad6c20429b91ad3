package dev.headwater.operation;

import java.time.Duration;

/**
 * Is told of the calls of operations, by the threads that make them: for metrics, logs and ledgers.
 * What it throws ends the call.
 */
@FunctionalInterface
public interface OperationListener {

  /** A call was made and is over; each attempt is a call. */
  void called(OperationOutcome outcome);

  /** A call is going to wait so long for its rate budgets. */
  default void waits(OperationDefinition operation, Duration wait) {}

  /** This listener, and then another. */
  default OperationListener and(OperationListener other) {
    return new OperationListener() {
      @Override
      public void called(OperationOutcome outcome) {
        OperationListener.this.called(outcome);
        other.called(outcome);
      }

      @Override
      public void waits(OperationDefinition operation, Duration wait) {
        OperationListener.this.waits(operation, wait);
        other.waits(operation, wait);
      }
    };
  }
}
