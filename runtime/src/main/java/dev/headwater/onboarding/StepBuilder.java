package dev.headwater.onboarding;

import dev.headwater.onboarding.Field.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a step together. Each method gives another one; {@link #comesTo} gives the step. */
public final class StepBuilder {
  private final String name;
  private final String label;
  private final Description description;
  private final List<Field> fields;
  private final List<Step<?>> needs;

  /** Text that depends on what a step needs. */
  @FunctionalInterface
  public interface Description {

    /** The text. */
    String of(Answers needed) throws Exception;
  }

  /** What can be chosen, which depends on what a step needs. */
  @FunctionalInterface
  public interface Choices {

    /** The choices, at least one. */
    List<Choice> of(Answers needed) throws Exception;
  }

  StepBuilder(String name, String label) {
    this(name, label, needed -> "", List.of(), List.of());
  }

  private StepBuilder(
      String name, String label, Description description, List<Field> fields, List<Step<?>> needs) {
    this.name = name;
    this.label = label;
    this.description = description;
    this.fields = List.copyOf(fields);
    this.needs = List.copyOf(needs);
  }

  /** Comes after these steps, and may use what they came to. */
  public StepBuilder after(Step<?>... steps) {
    List<Step<?>> all = new ArrayList<>(needs);
    all.addAll(List.of(steps));
    return new StepBuilder(name, label, description, fields, all);
  }

  /** Describes the step by what it needs. */
  public StepBuilder description(Description text) {
    return new StepBuilder(name, label, text, fields, needs);
  }

  /** Asks for a field as well. */
  public StepBuilder field(Field field) {
    List<Field> all = new ArrayList<>(fields);
    all.add(field);
    return new StepBuilder(name, label, description, all, needs);
  }

  /** The step, with what it comes to. */
  public <T> Step<T> comesTo(Step.Comes<? extends T> result) {
    Step.Asks asks =
        needed ->
            fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Prompt(name, label, description.of(needed), fields, null));
    return new Step<>(name, needs, asks, result);
  }

  /** A step that asks for one of some choices, and comes to the value of the chosen one. */
  public Step<String> select(Choices choices) {
    Step.Asks asks =
        needed -> {
          Field field = new Field(name, label, Field.Kind.CHOICE, true, choices.of(needed));
          return Optional.of(new Prompt(name, label, description.of(needed), List.of(field), null));
        };
    return new Step<>(name, needs, asks, (needed, given) -> given.text(name));
  }
}
