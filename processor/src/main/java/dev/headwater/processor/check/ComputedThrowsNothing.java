package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedMethod;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW188: a method of a view declares no checked exception. */
final class ComputedThrowsNothing implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.methods().stream()
        .map(ComputedMethod::method)
        .filter(method -> !method.thrown().isEmpty())
        .map(
            method ->
                Problem.of(
                    "HW188",
                    method.site(),
                    "method '%s' throws %s, a checked exception, which generated code cannot handle;"
                        + " throw an unchecked one",
                    method.name(),
                    method.thrown().get(0)))
        .toList();
  }
}
