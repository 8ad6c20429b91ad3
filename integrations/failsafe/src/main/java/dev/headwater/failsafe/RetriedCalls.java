package dev.headwater.failsafe;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import dev.headwater.operation.OperationCall;
import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;

/** Makes a failed call again, as often as its operation says. */
final class RetriedCalls implements OperationCalls {
  private final OperationCalls next;
  private final FailsafeSettings settings;

  RetriedCalls(OperationCalls next, FailsafeSettings settings) {
    this.next = next;
    this.settings = settings;
  }

  @Override
  public <T> T call(OperationDefinition operation, OperationCall<T> call) throws Exception {
    if (operation.attempts() == 1) {
      return next.call(operation, call);
    }
    try {
      return Failsafe.with(policy(operation)).get(() -> next.call(operation, call));
    } catch (FailsafeException e) {
      throw Unwrapped.of(e);
    }
  }

  private RetryPolicy<Object> policy(OperationDefinition operation) {
    RetryPolicyBuilder<Object> policy =
        RetryPolicy.builder()
            .handleIf(failure -> failure instanceof Exception e && isRetried(e))
            .withMaxAttempts(operation.attempts());
    return settings.backOff().addTo(policy).build();
  }

  private boolean isRetried(Exception failure) {
    return !(failure instanceof InterruptedException) && settings.retryIf().test(failure);
  }
}
