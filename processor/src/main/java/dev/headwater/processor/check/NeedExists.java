package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW190: what is needed is a property. */
final class NeedExists implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return Passed.to(view).stream()
        .flatMap(passed -> passed.as(ComputedArgument.UnknownNeed.class).stream())
        .map(
            need ->
                Problem.of(
                    "HW190",
                    need.path().site(),
                    "need '%s': '%s' is no property of %s%s",
                    need.path().value(),
                    need.name(),
                    need.in().simpleName(),
                    NearestName.hintOrAll(need.name(), need.known())))
        .toList();
  }
}
