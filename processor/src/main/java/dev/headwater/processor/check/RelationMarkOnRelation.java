package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW174: @Relation is on a relation. */
final class RelationMarkOnRelation implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.fields().stream()
        .filter(field -> !(field instanceof ViewField.RelationField))
        .map(ViewField::member)
        .flatMap(
            member ->
                member.relation().stream()
                    .map(
                        mark ->
                            Problem.of(
                                "HW174",
                                mark.site(),
                                "@Relation on '%s' of type %s, which leads to no view; remove it, or"
                                    + " make the field a view or a List of one",
                                member.name(),
                                member.type())))
        .toList();
  }
}
