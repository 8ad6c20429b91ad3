package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW153: a view's name is one word. */
final class ViewName implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    String name = view.name().value();
    return name.matches("[\\p{L}_][\\p{L}\\p{N}_]*")
        ? List.of()
        : List.of(
            Problem.of(
                "HW153",
                view.name().site(),
                "'%s' is no name for a view; use letters, digits and _, and a letter first",
                name));
  }
}
