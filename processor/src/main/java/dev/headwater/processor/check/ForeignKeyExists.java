package dev.headwater.processor.check;

import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** HW259: the id of a parent is in a property of the rows. */
final class ForeignKeyExists implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return source.handlers().stream()
        .filter(handler -> handler.foreignKey().isEmpty())
        .flatMap(handler -> handler.key().stream())
        .map(
            key ->
                Problem.of(
                    "HW259",
                    key.site(),
                    "'%s' is no property of %s%s",
                    key.value(),
                    source.view().row().id().simpleName(),
                    NearestName.hintOrAll(key.value(), source.view().row().names())))
        .toList();
  }
}
