package dev.headwater.failsafe;

import dev.headwater.operation.RateLimit;
import dev.headwater.operation.RateLimited;

/** What an API throws that wants to be left alone for a while. */
final class Busy extends RuntimeException implements RateLimited {
  private static final long serialVersionUID = 1L;

  private final transient RateLimit rateLimit;

  Busy(RateLimit rateLimit) {
    super("429");
    this.rateLimit = rateLimit;
  }

  @Override
  public RateLimit rateLimit() {
    return rateLimit;
  }
}
