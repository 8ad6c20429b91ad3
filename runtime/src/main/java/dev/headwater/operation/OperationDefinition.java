package dev.headwater.operation;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an operation at compile time. Generated code has one constant for each.
 *
 * @param api the interface, {@code GithubApi}
 * @param name the method
 * @param budgets what a call draws on
 * @param attempts how often a call may be made at most, at least 1
 * @param timeout how long one attempt may take; null for as long as it takes
 */
public record OperationDefinition(
    String api,
    String name,
    List<RateBudgetDefinition> budgets,
    int attempts,
    @Nullable Duration timeout) {

  /** Copies the budgets, and checks the figures. */
  public OperationDefinition {
    budgets = List.copyOf(budgets);
    if (attempts < 1) {
      throw new IllegalArgumentException(
          "operation '" + api + "." + name + "' with " + attempts + " attempts is never called");
    }
  }

  /** An operation that is called once, draws on nothing and may take as long as it takes. */
  public static OperationDefinition of(String api, String name) {
    return new OperationDefinition(api, name, List.of(), 1, null);
  }

  /** The same operation, drawing on budgets. */
  public OperationDefinition drawingOn(RateBudgetDefinition... drawn) {
    return new OperationDefinition(api, name, List.of(drawn), attempts, timeout);
  }

  /** The same operation, which may be called that often until it succeeds. */
  public OperationDefinition attempts(int most) {
    return new OperationDefinition(api, name, budgets, most, timeout);
  }

  /** The same operation, each attempt of which is limited to so many milliseconds. */
  public OperationDefinition timeoutMillis(int millis) {
    return new OperationDefinition(api, name, budgets, attempts, Duration.ofMillis(millis));
  }

  /** {@code GithubApi.issues}. */
  public String qualifiedName() {
    return api + "." + name;
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
