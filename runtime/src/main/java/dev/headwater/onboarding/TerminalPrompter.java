package dev.headwater.onboarding;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks in a terminal, a line for each field; a choice by its number or its value. */
public final class TerminalPrompter implements Prompter {
  private final Terminal terminal;

  /** Asks in a terminal. */
  public TerminalPrompter(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Map<String, String> ask(Prompt prompt) throws IOException {
    if (!prompt.label().isEmpty()) {
      terminal.print(prompt.label());
    }
    if (!prompt.description().isEmpty()) {
      terminal.print(prompt.description());
    }
    String problem = prompt.problem();
    if (problem != null) {
      terminal.print("! " + problem);
    }
    Map<String, String> answers = new LinkedHashMap<>();
    for (Field field : prompt.fields()) {
      answers.put(field.name(), ask(field));
    }
    return answers;
  }

  private String ask(Field field) throws IOException {
    String prompt = field.label() + (field.required() ? ": " : " (may be empty): ");
    if (field.kind() == Field.Kind.SECRET) {
      return terminal.readSecret(prompt);
    }
    for (int i = 0; i < field.choices().size(); i++) {
      terminal.print("  " + (i + 1) + ") " + field.choices().get(i).label());
    }
    String answer = terminal.read(prompt).strip();
    return field.kind() == Field.Kind.CHOICE ? chosen(answer, field.choices()) : answer;
  }

  /** The value of a number; anything else is taken as a value. */
  private static String chosen(String answer, List<Field.Choice> choices) {
    for (int i = 0; i < choices.size(); i++) {
      if (answer.equals(Integer.toString(i + 1))) {
        return choices.get(i).value();
      }
    }
    return answer;
  }
}
