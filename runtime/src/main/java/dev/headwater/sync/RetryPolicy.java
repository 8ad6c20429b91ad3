package dev.headwater.sync;

import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * Makes failed calls of sources again. Called by the threads of a run, so it must be thread-safe.
 * {@code FailsafeRetry} of {@code headwater-failsafe} is one that is bounded by tries and by time.
 */
public interface RetryPolicy {

  /**
   * Makes a call, and again while it fails and should be retried.
   *
   * @param call one attempt
   * @param retried whether a failure may be retried at all; never an {@link InterruptedException}
   * @throws Exception what the last attempt threw; {@link InterruptedException} if a wait was
   *     interrupted, which ends the run
   */
  <T> T call(Callable<T> call, Predicate<Exception> retried) throws Exception;

  /** Makes no call twice. */
  static RetryPolicy never() {
    return new RetryPolicy() {
      @Override
      public <T> T call(Callable<T> call, Predicate<Exception> retried) throws Exception {
        return call.call();
      }
    };
  }
}
