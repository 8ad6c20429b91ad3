package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW185: a computed field is a static method. */
final class ComputedIsStatic implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.computed().stream()
        .filter(field -> !field.method().method().isStatic())
        .map(
            field ->
                Problem.of(
                    "HW185",
                    field.member().site(),
                    "computed field '%s' is not static; make it static, and take what it needs as"
                        + " parameters",
                    field.member().name()))
        .toList();
  }
}
