package dev.headwater.processor.check;

import dev.headwater.processor.model.InputConstraint;
import dev.headwater.processor.model.InputConstraint.Meaning;
import dev.headwater.processor.model.InputValue;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/** HW354: a constraint is on a value that it can say something of. */
final class ConstraintFits implements Check<MutationInputModel> {
  @Override
  public List<Problem> check(MutationInputModel input) {

    return Sent.ofConstraints(input, ConstraintFits::problem);
  }

  private static Optional<Problem> problem(Sent sent, InputConstraint constraint) {
    InputValue.Kind kind = sent.value().kind();
    if (kind instanceof InputValue.Unsupported || fits(constraint.meaning(), kind)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            "HW354",
            constraint.site(),
            "@%s on '%s' of type %s, which is no %s; remove it",
            constraint.annotation(),
            sent.field().name(),
            sent.value().type(),
            wanted(constraint)));
  }

  private static boolean fits(Meaning meaning, InputValue.Kind kind) {
    boolean text = kind instanceof InputValue.Text;
    if (meaning instanceof InputConstraint.Bound || meaning instanceof InputConstraint.Malformed) {
      return kind instanceof InputValue.Numeric;
    }
    if (meaning instanceof InputConstraint.Length) {
      return text || kind instanceof InputValue.Several;
    }
    if (meaning instanceof InputConstraint.NotBlank || meaning instanceof InputConstraint.Trimmed) {
      return text;
    }
    return !(meaning instanceof InputConstraint.Only) || kind instanceof InputValue.Truth;
  }

  private static String wanted(InputConstraint constraint) {
    if (constraint.meaning() instanceof InputConstraint.Only) {
      return "boolean";
    }
    if (constraint.meaning() instanceof InputConstraint.Length) {
      return "String or List";
    }
    boolean ofTexts =
        constraint.meaning() instanceof InputConstraint.NotBlank
            || constraint.meaning() instanceof InputConstraint.Trimmed;
    return ofTexts ? "String" : "number";
  }
}
