package dev.headwater.processor.check;

import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW157: what identifies a row is a property of it. */
final class IdPropertyExists implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.idNames().stream()
        .filter(name -> view.row().property(name.value()).isEmpty())
        .map(
            name ->
                Problem.of(
                    "HW157",
                    name.site(),
                    "id '%s' of view '%s' is no property of %s%s",
                    name.value(),
                    view.id().simpleName(),
                    view.row().id().simpleName(),
                    NearestName.hintOrAll(name.value(), view.row().names())))
        .toList();
  }
}
