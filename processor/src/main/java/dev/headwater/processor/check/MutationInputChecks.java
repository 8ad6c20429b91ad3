package dev.headwater.processor.check;

import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** Every rule for inputs; what comes first is said first of an element. */
public final class MutationInputChecks {
  private static final List<Check<MutationInputModel>> RULES =
      List.of(
          new GeneratedInputNameFree(),
          new InputCanBeSent(),
          new PartIsMarked(),
          new ConstraintUnderstood(),
          new ConstraintFits(),
          new LimitCanBeKept(),
          new PresenceIsClear());

  private MutationInputChecks() {}

  /** What is wrong with an input. */
  public static List<Problem> run(MutationInputModel input) {
    return RULES.stream().flatMap(rule -> rule.check(input).stream()).toList();
  }
}
