package dev.headwater.processor.check;

import dev.headwater.processor.model.Guard;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW197: a check is a method of the view. */
final class GuardExists implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.fields().stream()
        .flatMap(field -> field.member().guard().stream())
        .filter(guard -> guard.method().isEmpty())
        .map(guard -> problem(guard, view))
        .toList();
  }

  private static Problem problem(Guard guard, ViewModel view) {
    String name = guard.name().value();
    String why;
    if (guard.known().contains(name)) {
      why = "; there are several of that name";
    } else if (guard.known().isEmpty()) {
      why = ", which has none; write a static method that returns boolean";
    } else {
      why = NearestName.hintOrAll(name, guard.known());
    }
    return Problem.of(
        "HW197",
        guard.name().site(),
        "check '%s' is no method of view '%s'%s",
        name,
        view.id().simpleName(),
        why);
  }
}
