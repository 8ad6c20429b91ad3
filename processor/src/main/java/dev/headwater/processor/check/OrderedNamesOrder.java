package dev.headwater.processor.check;

import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW175: @Ordered names an order of the view. */
final class OrderedNamesOrder implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.relations().stream()
        .filter(ViewField.RelationField::many)
        .flatMap(
            field ->
                field.member().ordered().stream()
                    .filter(name -> field.target().order(name.value()).isEmpty())
                    .map(
                        name ->
                            Problem.of(
                                "HW175",
                                name.site(),
                                "'%s' is no order of %s%s",
                                name.value(),
                                field.target().id().simpleName(),
                                NearestName.hintOrAll(name.value(), field.target().orderNames()))))
        .toList();
  }
}
