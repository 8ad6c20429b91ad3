package dev.headwater.operation;

import java.time.Duration;

/**
 * How many calls an API allows in how much time. Operations that draw on an equal one share it.
 *
 * @param name the interface and the budget, {@code GithubApi.core}
 * @param calls how many calls, at least 1
 * @param per in how much time, more than nothing
 */
public record RateBudgetDefinition(String name, int calls, Duration per) {

  /** Checks the figures. */
  public RateBudgetDefinition {
    if (calls < 1 || per.isNegative() || per.isZero()) {
      throw new IllegalArgumentException(
          "rate budget '" + name + "' of " + calls + " calls in " + per + " allows nothing");
    }
  }

  /** A budget of so many calls in so many seconds; for generated code. */
  public static RateBudgetDefinition of(String name, int calls, int seconds) {
    return new RateBudgetDefinition(name, calls, Duration.ofSeconds(seconds));
  }
}
