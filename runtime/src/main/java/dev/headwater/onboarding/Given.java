package dev.headwater.onboarding;

import java.util.Map;

/**
 * What a person gave to one step, secrets left out.
 *
 * @param values the answers by the names of the fields; every field that is no secret has one
 */
public record Given(Map<String, String> values) {

  /** Copies the answers. */
  public Given {
    values = Map.copyOf(values);
  }

  /**
   * The answer to a field; empty text if it was left empty.
   *
   * @throws IllegalArgumentException if the step does not have the field, or it is a secret
   */
  public String text(String field) {
    String answer = values.get(field);
    if (answer == null) {
      throw new IllegalArgumentException(
          "'"
              + field
              + "' is no field of this step that anyone may see; it has "
              + values.keySet());
    }
    return answer;
  }
}
