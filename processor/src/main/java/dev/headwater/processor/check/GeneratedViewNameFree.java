package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW118: the names of generated classes are free. */
final class GeneratedViewNameFree implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return GeneratedNames.problems(view.taken(), view.id(), view.site());
  }
}
