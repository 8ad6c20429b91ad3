package dev.headwater.samples.github.api;

import dev.headwater.operation.OperationCall;
import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.RateBudgetDefinition;

/**
 * For a server on this machine, which is not GitHub and has no limits but those it speaks of: each
 * budget is still shared, and larger than any sync.
 */
final class UnboundedCalls implements OperationCalls {
  private static final int UNBOUNDED = 1_000_000_000;

  private final OperationCalls next;

  UnboundedCalls(OperationCalls next) {
    this.next = next;
  }

  @Override
  public <T> T call(OperationDefinition operation, OperationCall<T> call) throws Exception {
    return next.call(unbounded(operation), call);
  }

  private static OperationDefinition unbounded(OperationDefinition operation) {
    return operation.drawingOn(
        operation.budgets().stream()
            .map(budget -> new RateBudgetDefinition(budget.name(), UNBOUNDED, budget.per()))
            .toArray(RateBudgetDefinition[]::new));
  }
}
