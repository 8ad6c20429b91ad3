package dev.headwater.operation;

import org.jspecify.annotations.Nullable;

/** Finds in the answers of an API what it says of its rate limit. Thread-safe. */
public interface RateLimitReader {

  /** What a result says; null if nothing. A result that may be null comes in an Optional. */
  @Nullable RateLimit ofResult(OperationDefinition operation, Object result);

  /** What an exception says; null if nothing. */
  @Nullable RateLimit ofFailure(OperationDefinition operation, Exception failure);

  /** Asks results and exceptions that are {@link RateLimited}. */
  static RateLimitReader carried() {
    return CarriedRateLimits.INSTANCE;
  }
}
