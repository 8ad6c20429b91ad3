package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedMethod;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW186: generated code can call the methods of a view. */
final class ComputedCanBeCalled implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.methods().stream()
        .map(ComputedMethod::method)
        .filter(method -> !method.accessible() || method.generic())
        .map(
            method ->
                Problem.of(
                    "HW186",
                    method.site(),
                    "method '%s' %s, and generated code calls it; %s",
                    method.name(),
                    method.accessible() ? "has type parameters" : "is private",
                    method.accessible() ? "remove them" : "make it package-private"))
        .toList();
  }
}
