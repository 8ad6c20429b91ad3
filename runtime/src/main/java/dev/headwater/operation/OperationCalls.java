package dev.headwater.operation;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.time.Clock;

/**
 * Makes the calls of operations. Each of them does one thing, such as to count or to wait, and
 * hands on to the next; {@link #direct()} is the last. Thread-safe.
 */
public interface OperationCalls {

  /**
   * Makes a call, perhaps later, perhaps several times, perhaps not at all.
   *
   * @throws Exception whatever the call throws, unless it was made again; HW811 if it would have to
   *     wait too long for a rate budget, HW812 if it took too long; {@link InterruptedException} if
   *     the thread was interrupted
   */
  <T> T call(OperationDefinition operation, OperationCall<T> call) throws Exception;

  /** The same for a call that returns nothing. */
  default void run(OperationDefinition operation, OperationCall.WithoutResult call)
      throws Exception {
    call(
        operation,
        () -> {
          call.call();
          return true; // something, since nothing is no answer
        });
  }

  /** Makes each call at once, and once. */
  static OperationCalls direct() {
    return DirectCalls.INSTANCE;
  }

  /** These calls, with a listener told of each one. */
  default OperationCalls listener(OperationListener listener) {
    return new RecordedCalls(this, listener, Clock.systemUTC());
  }

  /**
   * What generated code throws for an exception that the operation does not declare; a call cannot
   * throw one, but what makes the calls can.
   */
  static HeadwaterException undeclared(OperationDefinition operation, Exception cause) {
    return new HeadwaterException(
        ErrorCode.OPERATION_UNDECLARED,
        "operation '"
            + operation
            + "' does not declare "
            + cause.getClass().getName()
            + ", which what makes its calls threw; declare it, or have the OperationCalls throw"
            + " something unchecked",
        cause);
  }
}
