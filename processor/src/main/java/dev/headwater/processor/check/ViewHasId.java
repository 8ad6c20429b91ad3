package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW158: the rows of a view are identified by something. */
final class ViewHasId implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.ids().isEmpty() && view.idNames().isEmpty()
        ? List.of(
            Problem.of(
                "HW158",
                view.site(),
                "nothing identifies the rows of view '%s', since %s has neither an @Id nor a property"
                    + " 'id'; name one, as in @DataView(of = %2$s.class, id = \"slug\")",
                view.id().simpleName(),
                view.row().id().simpleName()))
        : List.of();
  }
}
