package dev.headwater.failsafe;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.operation.OperationListener;
import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimitReader;
import dev.headwater.operation.RateLimited;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;

/** All that was said of how calls are made. */
record FailsafeSettings(
    BackOff backOff,
    Duration maxWait,
    Predicate<Exception> retryIf,
    RateLimitReader reader,
    OperationListener listener,
    Clock clock,
    Pause pause) {

  static final FailsafeSettings DEFAULTS =
      new FailsafeSettings(
          new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(10)),
          Duration.ofMinutes(15),
          FailsafeSettings::isTransient,
          RateLimitReader.carried(),
          outcome -> {},
          Clock.systemUTC(),
          Pause.SYSTEM);

  private static boolean isTransient(Exception failure) {
    if (failure instanceof RateLimited limited) {
      RateLimit limit = limited.rateLimit();
      if (limit != null && limit.blockedUntil().isPresent()) {
        return true;
      }
    }
    boolean timeout =
        failure instanceof HeadwaterException e && e.code() == ErrorCode.OPERATION_TIMEOUT;
    return timeout || failure instanceof IOException;
  }

  FailsafeSettings withBackOff(BackOff other) {
    return new FailsafeSettings(other, maxWait, retryIf, reader, listener, clock, pause);
  }

  FailsafeSettings withMaxWait(Duration wait) {
    return new FailsafeSettings(backOff, wait, retryIf, reader, listener, clock, pause);
  }

  FailsafeSettings withRetryIf(Predicate<Exception> failure) {
    return new FailsafeSettings(backOff, maxWait, failure, reader, listener, clock, pause);
  }

  FailsafeSettings withReader(RateLimitReader other) {
    return new FailsafeSettings(backOff, maxWait, retryIf, other, listener, clock, pause);
  }

  FailsafeSettings withListener(OperationListener other) {
    return new FailsafeSettings(backOff, maxWait, retryIf, reader, other, clock, pause);
  }

  FailsafeSettings withTime(Clock otherClock, Pause otherPause) {
    return new FailsafeSettings(
        backOff, maxWait, retryIf, reader, listener, otherClock, otherPause);
  }
}
