package dev.headwater.operation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks results and exceptions themselves. */
final class CarriedRateLimits implements RateLimitReader {
  static final RateLimitReader INSTANCE = new CarriedRateLimits();

  private CarriedRateLimits() {}

  @Override
  public @Nullable RateLimit ofResult(OperationDefinition operation, Object result) {
    Object answer = result instanceof Optional<?> maybe && maybe.isPresent() ? maybe.get() : result;
    return answer instanceof RateLimited limited ? limited.rateLimit() : null;
  }

  @Override
  public @Nullable RateLimit ofFailure(OperationDefinition operation, Exception failure) {
    return failure instanceof RateLimited limited ? limited.rateLimit() : null;
  }
}
