package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW163: what may be null in the row may be null in the view. */
final class FieldNullableAsRow implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.plain().stream()
        .filter(field -> field.property().nullable() && !field.member().nullable())
        .map(
            field ->
                Problem.of(
                    "HW163",
                    field.member().site(),
                    "field '%s' may be null in %s; make it @Nullable %s",
                    field.member().name(),
                    view.row().id().simpleName(),
                    field.member().type().boxed()))
        .toList();
  }
}
