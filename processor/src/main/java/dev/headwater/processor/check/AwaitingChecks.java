package dev.headwater.processor.check;

import dev.headwater.processor.model.Awaiting;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** Every rule for classes that wait in vain. */
public final class AwaitingChecks {
  private static final List<Check<Awaiting>> RULES = List.of(new NotGeneratedFromItself());

  private AwaitingChecks() {}

  /** What is wrong with a class that was never read, beyond what the compiler says. */
  public static List<Problem> run(Awaiting awaiting) {
    return RULES.stream().flatMap(rule -> rule.check(awaiting).stream()).toList();
  }
}
