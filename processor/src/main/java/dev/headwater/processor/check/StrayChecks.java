package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Stray;
import java.util.List;

/** Every rule for annotations outside a marked class. */
public final class StrayChecks {
  private static final List<Check<Stray>> RULES =
      List.of(
          new IdInEntity(),
          new MethodInConnector(),
          new MarkInView(),
          new HandlerInSource(),
          new BudgetOfOperation(),
          new MarkInInput(),
          new OperationInApi());

  private StrayChecks() {}

  /** What is wrong with a stray annotation. */
  public static List<Problem> run(Stray stray) {
    return RULES.stream().flatMap(rule -> rule.check(stray).stream()).toList();
  }
}
