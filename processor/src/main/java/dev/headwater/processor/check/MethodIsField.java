package dev.headwater.processor.check;

import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW155: an abstract method of a view is a field. */
final class MethodIsField implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.others().stream()
        .map(
            method ->
                Problem.of(
                    "HW155",
                    method.site(),
                    "method '%s' %s, and can be no field of a view; make it static and @Computed, or"
                        + " remove it",
                    method.name(),
                    reason(method)))
        .toList();
  }

  private static String reason(MethodModel method) {
    if (!method.parameters().isEmpty()) {
      return "has parameters";
    }
    return method.generic() ? "has type parameters" : "returns nothing";
  }
}
