package dev.headwater.failsafe;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.operation.OperationCall;
import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.RateBudgetDefinition;
import dev.headwater.operation.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Waits until the rate budgets of an operation, and what the API said last, allow a call. What the
 * API says of an operation holds for all that share a budget with it.
 */
final class BudgetedCalls implements OperationCalls {
  private final OperationCalls next;
  private final FailsafeSettings settings;
  private final Map<RateBudgetDefinition, Budget> budgets = new ConcurrentHashMap<>();

  /** What the API said of operations that draw on no budget. */
  private final Map<OperationDefinition, Gate> gates = new ConcurrentHashMap<>();

  BudgetedCalls(OperationCalls next, FailsafeSettings settings) {
    this.next = next;
    this.settings = settings;
  }

  @Override
  public <T> T call(OperationDefinition operation, OperationCall<T> call) throws Exception {
    await(operation);
    T result;
    try {
      result = next.call(operation, call);
    } catch (Exception e) {
      observe(operation, settings.reader().ofFailure(operation, e));
      throw e;
    }
    observe(operation, settings.reader().ofResult(operation, result));
    return result;
  }

  private void await(OperationDefinition operation) throws InterruptedException {
    pause(operation, reserve(operation));
    // While this thread waited, another one may have been told to wait longer.
    for (Duration wait = blocked(operation); !wait.isZero(); wait = blocked(operation)) {
      refuseIfTooLong(operation, wait);
      pause(operation, wait);
    }
  }

  /** Takes a permit of each budget, and gives how long until all of them are valid. */
  private Duration reserve(OperationDefinition operation) {
    refuseIfTooLong(operation, blocked(operation));
    Duration longest = Duration.ZERO;
    for (RateBudgetDefinition definition : operation.budgets()) {
      Duration wait = budget(definition).reserve(settings.maxWait());
      if (wait.isNegative()) {
        throw tooLong(operation, definition.per());
      }
      longest = wait.compareTo(longest) > 0 ? wait : longest;
    }
    return longest;
  }

  private Duration blocked(OperationDefinition operation) {
    Duration longest = Duration.ZERO;
    for (Gate gate : gates(operation)) {
      Duration wait = gate.remaining(settings.clock().instant());
      longest = wait.compareTo(longest) > 0 ? wait : longest;
    }
    return longest;
  }

  private void observe(OperationDefinition operation, @Nullable RateLimit limit) {
    if (limit != null) {
      limit
          .blockedUntil()
          .ifPresent(until -> gates(operation).forEach(gate -> gate.closeUntil(until)));
    }
  }

  private List<Gate> gates(OperationDefinition operation) {
    if (operation.budgets().isEmpty()) {
      return List.of(gates.computeIfAbsent(operation, key -> new Gate()));
    }
    List<Gate> found = new ArrayList<>(operation.budgets().size());
    operation.budgets().forEach(definition -> found.add(budget(definition).gate()));
    return found;
  }

  private Budget budget(RateBudgetDefinition definition) {
    return budgets.computeIfAbsent(definition, Budget::new);
  }

  private void pause(OperationDefinition operation, Duration wait) throws InterruptedException {
    if (!wait.isZero()) {
      settings.listener().waits(operation, wait);
      settings.pause().sleep(wait);
    }
  }

  private void refuseIfTooLong(OperationDefinition operation, Duration wait) {
    if (wait.compareTo(settings.maxWait()) > 0) {
      throw tooLong(operation, wait);
    }
  }

  private HeadwaterException tooLong(OperationDefinition operation, Duration wait) {
    return new HeadwaterException(
        ErrorCode.RATE_BUDGET_EXHAUSTED,
        "operation '"
            + operation
            + "' would have to wait "
            + wait
            + " for its rate budgets, and may wait "
            + settings.maxWait()
            + " at most; allow more, or call it less");
  }
}
