package dev.headwater.onboarding;

import dev.headwater.credential.Credentials;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the steps so far came to, each with its type, and the credentials that were given. A step
 * sees only what it needs.
 */
public final class Answers {
  private final Map<Step<?>, Object> results;
  private final Credentials credentials;

  Answers(Map<Step<?>, Object> results, Credentials credentials) {
    this.results = new LinkedHashMap<>(results);
    this.credentials = credentials;
  }

  /**
   * What a step came to.
   *
   * @throws IllegalArgumentException if the one who asks did not say that it needs the step
   */
  @SuppressWarnings("unchecked") // only a step of T puts a result there, a T
  public <T> T get(Step<T> step) {
    Object result = results.get(step);
    if (result == null) {
      throw new IllegalArgumentException(
          "step '"
              + step.name()
              + "' is not among those that are needed here; add it to after(...)");
    }
    return (T) result;
  }

  /**
   * The secrets that were given so far, under the names of their fields. What a step saves there,
   * such as the tokens it got for a code, is kept with them when the flow is finished, and what it
   * deletes is not.
   */
  public Credentials credentials() {
    return credentials;
  }
}
