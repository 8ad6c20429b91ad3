package dev.headwater.processor.check;

import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW161: a field of a view is a property of the row. */
final class FieldIsProperty implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.fields().stream()
        .filter(ViewField.Unknown.class::isInstance)
        .map(ViewField::member)
        .map(
            member ->
                Problem.of(
                    "HW161",
                    member.site(),
                    "field '%s' of view '%s' is no property of %s%s",
                    member.name(),
                    view.id().simpleName(),
                    view.row().id().simpleName(),
                    NearestName.hintOrAll(member.name(), view.row().names())))
        .toList();
  }
}
