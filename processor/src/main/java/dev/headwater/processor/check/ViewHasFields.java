package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW154: a view shows something. */
final class ViewHasFields implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.fields().isEmpty() && view.others().isEmpty()
        ? List.of(
            Problem.of(
                "HW154",
                view.site(),
                "view '%s' has no fields; name properties of %s that clients may read",
                view.id().simpleName(),
                view.row().id().simpleName()))
        : List.of();
  }
}
