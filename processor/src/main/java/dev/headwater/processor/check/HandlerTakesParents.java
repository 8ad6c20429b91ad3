package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** HW260: what fetches for parents takes their ids. */
final class HandlerTakesParents implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return source.clear().stream()
        .filter(handler -> handler.foreignKey().isPresent())
        .filter(
            handler ->
                handler.arguments().stream().noneMatch(HandlerArgument.Parents.class::isInstance))
        .map(
            handler ->
                Missing.problem(
                    "HW260",
                    handler,
                    "ids of parents",
                    "List<" + handler.foreignKey().orElseThrow().javaType().boxed() + ">"))
        .toList();
  }
}
