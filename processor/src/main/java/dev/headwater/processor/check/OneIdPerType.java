package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel;
import dev.headwater.processor.model.ViewEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HW414: views that clients know as one type have ids of one type. */
final class OneIdPerType implements Check<RegistryModel> {
  @Override
  public List<Problem> check(RegistryModel registry) {
    Map<String, ViewEntry> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (ViewEntry view : registry.views()) {
      ViewEntry other = first.putIfAbsent(view.type(), view);
      if (other != null && !other.idType().equals(view.idType())) {
        problems.add(problem(view, other));
      }
    }
    return problems;
  }

  private static Problem problem(ViewEntry view, ViewEntry other) {
    return Problem.of(
        "HW414",
        view.entry().site(),
        "view '%s' has ids of type %s, but view '%s' of the same type '%s' has ids of type %s; give"
            + " one another type with @DataView(type = ...)",
        view.entry().name(),
        view.idType(),
        other.entry().name(),
        view.type(),
        other.idType());
  }
}
