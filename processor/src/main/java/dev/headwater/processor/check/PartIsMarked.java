package dev.headwater.processor.check;

import dev.headwater.processor.model.InputValue;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/** HW352: a record within an input is marked as well, for it is read on its own. */
final class PartIsMarked implements Check<MutationInputModel> {
  @Override
  public List<Problem> check(MutationInputModel input) {

    return Sent.problems(input, PartIsMarked::problem);
  }

  private static Optional<Problem> problem(Sent sent) {
    return sent.value().kind() instanceof InputValue.Unmarked unmarked
        ? Optional.of(
            Problem.of(
                "HW352",
                sent.field().site(),
                "'%s' holds %s, which %s",
                sent.field().name(),
                unmarked.id().nestedName(),
                unmarked.compiled()
                    ? "was compiled without the Headwater processor; compile it with that"
                    : "is no input; mark that record @MutationInput as well"))
        : Optional.empty();
  }
}
