package dev.headwater.processor.check;

import dev.headwater.processor.model.InputConstraint;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/** HW353: a constraint on an input is one that is checked. */
final class ConstraintUnderstood implements Check<MutationInputModel> {
  @Override
  public List<Problem> check(MutationInputModel input) {

    return Sent.ofConstraints(input, ConstraintUnderstood::problem);
  }

  private static Optional<Problem> problem(Sent sent, InputConstraint constraint) {
    return constraint.meaning() instanceof InputConstraint.Unknown unknown
        ? Optional.of(
            Problem.of(
                "HW353",
                constraint.site(),
                "%s on '%s' is not checked; %s",
                unknown.what(),
                sent.field().name(),
                unknown.advice()))
        : Optional.empty();
  }
}
