package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW194: what is counted is a relation to many of which there is more than a page. */
final class CountsRelation implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<String> lists =
        view.relations().stream()
            .filter(field -> field.many() && !field.isPage())
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
                    "'%s' is counted, but is %s of view '%s'%s",
                    count.relation().value(),
                    isPage(view, count) ? "a page that was cut elsewhere" : "no relation to many",
                    view.id().simpleName(),
                    lists.isEmpty()
                        ? ", which has none"
                        : NearestName.hintOrAll(count.relation().value(), lists)))
        .toList();
  }

  private static boolean isPage(ViewModel view, ComputedArgument.Counted count) {
    return view.relation(count.relation().value()).stream()
        .anyMatch(ViewField.RelationField::isPage);
  }
}
