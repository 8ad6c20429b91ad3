package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** HW118: the names of generated classes are free. */
final class GeneratedExecutorNameFree implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return GeneratedNames.problems(source.taken(), source.id(), source.site());
  }
}
