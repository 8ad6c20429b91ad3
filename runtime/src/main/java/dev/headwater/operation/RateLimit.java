package dev.headwater.operation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an API said of its rate limit in one answer.
 *
 * @param remaining how many calls are left; null if it did not say
 * @param resetsAt when there will be more; null if it did not say
 * @param retryAt before when it wants no call at all; null if it did not say
 */
public record RateLimit(
    @Nullable Long remaining, @Nullable Instant resetsAt, @Nullable Instant retryAt) {

  /** No call before then. */
  public static RateLimit retryAt(Instant then) {
    return new RateLimit(null, null, then);
  }

  /** So many calls until then. */
  public static RateLimit remaining(long calls, Instant resetsAt) {
    return new RateLimit(calls, resetsAt, null);
  }

  /** Until when no call should be made, if one should not be made now. */
  public Optional<Instant> blockedUntil() {
    if (retryAt != null) {
      return Optional.of(retryAt);
    }
    return remaining != null && remaining <= 0 ? Optional.ofNullable(resetsAt) : Optional.empty();
  }
}
