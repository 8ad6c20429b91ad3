package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW172: the links of a relation have a view. */
final class ThroughIsView implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.relations().stream()
        .filter(field -> field.link().isEmpty())
        .flatMap(field -> field.member().relation().stream())
        .flatMap(mark -> mark.through().stream())
        .map(
            through ->
                Problem.of(
                    "HW172",
                    through.site(),
                    "through names %s, which is no view; name the view of the links, a type that is"
                        + " marked @DataView",
                    through.value()))
        .toList();
  }
}
