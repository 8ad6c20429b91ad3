package dev.headwater.sync;

import dev.headwater.error.HeadwaterException;
import java.util.List;
import java.util.stream.Collectors;

/** A plan that cannot work, with all that is wrong with it; no call was made. */
public final class PlanException extends HeadwaterException {
  private static final long serialVersionUID = 1L;

  private final PlanProblem[] problems;

  PlanException(List<PlanProblem> problems) {
    super(problems.get(0).code(), message(problems));
    this.problems = problems.toArray(new PlanProblem[0]);
  }

  private static String message(List<PlanProblem> problems) {
    return problems.stream()
        .map(PlanProblem::message)
        .collect(
            Collectors.joining(
                "\n  ", "the plan cannot work, and nothing was called or stored:\n  ", ""));
  }

  /** All problems, at least one, in the order of the plan. */
  public List<PlanProblem> problems() {
    return List.of(problems);
  }
}
