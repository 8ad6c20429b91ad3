package dev.headwater.failsafe;

import dev.failsafe.FailsafeException;

/**
 * What was thrown: Failsafe wraps checked exceptions, and flags the thread if it was interrupted.
 */
final class Unwrapped {
  private Unwrapped() {}

  static Exception of(FailsafeException wrapper) {
    if (wrapper.getCause() instanceof Exception cause) {
      if (cause instanceof InterruptedException) {
        Thread.interrupted(); // the exception says it
      }
      return cause;
    }
    return wrapper;
  }
}
