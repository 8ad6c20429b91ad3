package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiList;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.TargetModel;
import java.util.List;

/** HW325: a list is in an order of its view. */
final class OrderOfListExists implements Check<ApiModel> {
  @Override
  public List<Problem> check(ApiModel api) {
    return api.lists().stream()
        .filter(list -> list.view().view().isPresent() && list.rowOrder().isEmpty())
        .map(OrderOfListExists::problem)
        .toList();
  }

  private static Problem problem(ApiList list) {
    TargetModel view = list.view().view().orElseThrow();
    return Problem.of(
        "HW325",
        list.order().site(),
        "'%s' is no order of %s, as list '%s' needs one%s",
        list.order().value(),
        view.id().simpleName(),
        list.name().value(),
        NearestName.hintOrAll(list.order().value(), view.orderNames()));
  }
}
