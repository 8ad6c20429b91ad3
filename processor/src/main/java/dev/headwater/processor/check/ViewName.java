package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.stream.Stream;

/** HW153: a view's name is one word, and so is that of its type. */
final class ViewName implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return Stream.of(view.name(), view.type())
        .filter(name -> !name.value().matches("[\\p{L}_][\\p{L}\\p{N}_]*"))
        .map(
            name ->
                Problem.of(
                    "HW153",
                    name.site(),
                    "'%s' is no name for a view; use letters, digits and _, and a letter first",
                    name.value()))
        .toList();
  }
}
