package dev.headwater.failsafe;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.operation.OperationCall;
import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import java.time.Duration;

/** Interrupts a call that takes longer than its operation allows. */
final class TimedCalls implements OperationCalls {
  private final OperationCalls next;

  TimedCalls(OperationCalls next) {
    this.next = next;
  }

  @Override
  public <T> T call(OperationDefinition operation, OperationCall<T> call) throws Exception {
    Duration limit = operation.timeout();
    if (limit == null) {
      return next.call(operation, call);
    }
    Timeout<Object> timeout = Timeout.builder(limit).withInterrupt().build();
    try {
      return Failsafe.with(timeout).get(() -> next.call(operation, call));
    } catch (TimeoutExceededException e) {
      throw new HeadwaterException(
          ErrorCode.OPERATION_TIMEOUT,
          "operation '" + operation + "' took longer than " + limit + ", and was interrupted",
          e);
    } catch (FailsafeException e) {
      throw Unwrapped.of(e);
    }
  }
}
