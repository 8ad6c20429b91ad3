package dev.headwater.processor.check;

import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.HandlerArguments;
import dev.headwater.processor.model.HandlerKind;
import dev.headwater.processor.model.HandlerModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** HW258: what fetches by id takes it. */
final class HandlerTakesId implements Check<ViewSourceModel> {
  @Override
  public List<Problem> check(ViewSourceModel source) {

    return source.clear().stream()
        .filter(handler -> kindsWithIds(handler.kind()) && source.view().ids().size() > 0)
        .filter(handler -> handler.arguments().stream().noneMatch(HandlerTakesId::isId))
        .map(handler -> problem(handler, source))
        .toList();
  }

  private static boolean kindsWithIds(HandlerKind kind) {
    return kind == HandlerKind.BY_ID || kind == HandlerKind.BY_IDS;
  }

  private static boolean isId(HandlerArgument argument) {
    return argument instanceof HandlerArgument.Id || argument instanceof HandlerArgument.Ids;
  }

  private static Problem problem(HandlerModel handler, ViewSourceModel source) {
    HandlerArguments known =
        new HandlerArguments(
            handler.kind(), source.view(), handler.foreignKey(), handler.returns());
    return Missing.problem(
        "HW258",
        handler,
        handler.kind() == HandlerKind.BY_ID ? "id" : "ids",
        handler.kind() == HandlerKind.BY_ID
            ? known.idType().toString()
            : "List<" + known.idType() + ">");
  }
}
