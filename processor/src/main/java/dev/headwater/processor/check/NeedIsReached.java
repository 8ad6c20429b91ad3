package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW191: what is needed is reached through one row each. */
final class NeedIsReached implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return Passed.to(view).stream()
        .flatMap(passed -> passed.as(ComputedArgument.EndlessNeed.class).stream())
        .map(
            need ->
                Problem.of(
                    "HW191",
                    need.path().site(),
                    "need '%s' goes on from '%s', which %s",
                    need.path().value(),
                    need.name(),
                    need.list()
                        ? "is a list; @Count it, or take the row"
                        : "has no properties; end the path there"))
        .toList();
  }
}
