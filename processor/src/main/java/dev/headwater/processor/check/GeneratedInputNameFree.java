package dev.headwater.processor.check;

import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW118: the names of generated classes are free. */
final class GeneratedInputNameFree implements Check<MutationInputModel> {
  @Override
  public List<Problem> check(MutationInputModel input) {

    return GeneratedNames.problems(input.taken(), input.id(), input.site());
  }
}
