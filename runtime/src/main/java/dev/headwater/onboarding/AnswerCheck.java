package dev.headwater.onboarding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether answers are what was asked for, before a step sees them. */
final class AnswerCheck {
  private AnswerCheck() {}

  /** What is wrong with the first answer that is; null if nothing. It holds no answer. */
  static @Nullable String problem(Prompt prompt, Map<String, String> answers) {
    for (Field field : prompt.fields()) {
      String answer = answers.getOrDefault(field.name(), "");
      if (field.required() && answer.isBlank()) {
        return field.label() + ": an answer is needed";
      }
      boolean known = field.choices().stream().anyMatch(choice -> choice.value().equals(answer));
      if (field.kind() == Field.Kind.CHOICE && !answer.isEmpty() && !known) {
        return field.label() + ": choose one of those that are listed";
      }
    }
    return null;
  }
}
