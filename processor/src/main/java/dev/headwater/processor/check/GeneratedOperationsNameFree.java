package dev.headwater.processor.check;

import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW118: the names of generated classes are free. */
final class GeneratedOperationsNameFree implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    return GeneratedNames.problems(api.taken(), api.id(), api.site());
  }
}
