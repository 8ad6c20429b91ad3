package dev.headwater.sync;

import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Makes a call so often at most, without waiting. */
record TriedTimes(int most) implements RetryPolicy {

  @Override
  public <T> T call(Callable<T> call, Predicate<Exception> retried) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.call();
      } catch (Exception e) {
        if (attempt == most || !retried.test(e)) {
          throw e;
        }
      }
    }
  }
}
