package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW159: an id of a view is a scalar that can be ordered. */
final class ViewIdIsScalar implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.ids().stream()
        .filter(id -> !Ordered.is(id))
        .map(
            id ->
                Problem.of(
                    "HW159",
                    view.site(),
                    "id '%s' of view '%s' has type %s; use a String, a number, a UUID or another"
                        + " scalar that has an order",
                    id.name(),
                    view.id().simpleName(),
                    id.javaType()))
        .toList();
  }
}
