package dev.headwater.processor.check;

import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** Every rule for operations; what comes first is said first of an element. */
public final class OperationChecks {
  private static final List<Check<OperationsModel>> RULES =
      List.of(
          new GeneratedOperationsNameFree(),
          new MethodIsOperation(),
          new OperationCanBeWrapped(),
          new OperationNameUnique(),
          new OperationCanBeInterrupted(),
          new OperationInRange(),
          new SharedBudgetHasName(),
          new BudgetNameUnique(),
          new BudgetInRange(),
          new BudgetExists());

  /** Rules about the whole, which would only repeat what is wrong with a part. */
  private static final List<Check<OperationsModel>> RULES_OF_THE_WHOLE =
      List.of(new BudgetIsUsed());

  private OperationChecks() {}

  /** What is wrong with an interface of operations. */
  public static List<Problem> run(OperationsModel api) {
    List<Problem> problems = run(RULES, api);
    return problems.isEmpty() ? run(RULES_OF_THE_WHOLE, api) : problems;
  }

  private static List<Problem> run(List<Check<OperationsModel>> rules, OperationsModel api) {
    return rules.stream().flatMap(rule -> rule.check(api).stream()).toList();
  }
}
