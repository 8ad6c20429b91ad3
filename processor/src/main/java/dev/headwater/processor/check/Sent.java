package dev.headwater.processor.check;

import dev.headwater.processor.model.InputComponent;
import dev.headwater.processor.model.InputConstraint;
import dev.headwater.processor.model.InputValue;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the rules for inputs share: a value of a component, or one within it. */
record Sent(InputComponent field, InputValue value) {

  /** Every value, those within lists included. */
  static List<Sent> in(MutationInputModel input) {
    List<Sent> all = new ArrayList<>();
    input.fields().forEach(field -> add(all, field, field.value()));
    return all;
  }

  private static void add(List<Sent> all, InputComponent field, InputValue value) {
    all.add(new Sent(field, value));
    if (value.kind() instanceof InputValue.Several several) {
      add(all, field, several.element());
    }
  }

  /** What a rule says of the values of an input. */
  static List<Problem> problems(MutationInputModel input, Function<Sent, Optional<Problem>> rule) {
    return in(input).stream().flatMap(sent -> rule.apply(sent).stream()).toList();
  }

  /** What a rule says of each constraint on a value of an input. */
  static List<Problem> ofConstraints(
      MutationInputModel input, BiFunction<Sent, InputConstraint, Optional<Problem>> rule) {
    return in(input).stream()
        .flatMap(
            sent ->
                sent.value().constraints().stream()
                    .flatMap(constraint -> rule.apply(sent, constraint).stream()))
        .toList();
  }
}
