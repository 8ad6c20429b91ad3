package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW194: what is counted is a relation to many. */
final class CountsRelation implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<String> lists =
        view.relations().stream()
            .filter(ViewField.RelationField::many)
            .map(field -> field.member().name())
            .toList();
    return Passed.to(view).stream()
        .flatMap(passed -> passed.as(ComputedArgument.Counted.class).stream())
        .filter(count -> !lists.contains(count.relation().value()))
        .map(
            count ->
                Problem.of(
                    "HW194",
                    count.relation().site(),
                    "'%s' is counted, but is no relation to many of view '%s'%s",
                    count.relation().value(),
                    view.id().simpleName(),
                    lists.isEmpty()
                        ? ", which has none"
                        : NearestName.hintOrAll(count.relation().value(), lists)))
        .toList();
  }
}
