package dev.headwater.processor.check;

import dev.headwater.processor.model.InputValue;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/** HW351: a component of an input is what a client can send. */
final class InputCanBeSent implements Check<MutationInputModel> {
  @Override
  public List<Problem> check(MutationInputModel input) {

    return Sent.problems(input, InputCanBeSent::problem);
  }

  private static Optional<Problem> problem(Sent sent) {
    return sent.value().kind() instanceof InputValue.Unsupported unsupported
        ? Optional.of(
            Problem.of(
                "HW351",
                sent.field().site(),
                "'%s' cannot be %s in an input; %s",
                sent.field().name(),
                sent.value().type(),
                unsupported.advice()))
        : Optional.empty();
  }
}
