package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW160: an id of a view is never null. */
final class ViewIdNotNullable implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.ids().stream()
        .filter(RowProperty::nullable)
        .map(
            id ->
                Problem.of(
                    "HW160",
                    view.site(),
                    "id '%s' of view '%s' may be null; remove @Nullable from it in %s",
                    id.name(),
                    view.id().simpleName(),
                    view.row().id().simpleName()))
        .toList();
  }
}
