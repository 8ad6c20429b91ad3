package dev.headwater.onboarding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to ask next, as plain values that a terminal or a web page can show. No secret is in it.
 *
 * @param step the name of the step, to be given back with the answers
 * @param label the title
 * @param description what to know before answering; empty if nothing
 * @param fields what is asked for, at least one
 * @param problem why the answers before were refused; null if they were not
 */
public record Prompt(
    String step, String label, String description, List<Field> fields, @Nullable String problem) {

  /** Copies the fields. */
  public Prompt {
    fields = List.copyOf(fields);
  }
}
