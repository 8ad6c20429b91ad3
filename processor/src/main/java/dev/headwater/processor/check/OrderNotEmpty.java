package dev.headwater.processor.check;

import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW178: an order names properties. */
final class OrderNotEmpty implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.orders().stream()
        .filter(order -> order.terms().isEmpty() && !isImplied(order, view))
        .map(
            order ->
                Problem.of(
                    "HW178",
                    order.site(),
                    "an order of view '%s' names no properties; name some, or remove it",
                    view.id().simpleName()))
        .toList();
  }

  /** Whether it is the order that goes without saying. */
  private static boolean isImplied(OrderModel order, ViewModel view) {
    return order.site().equals(view.site()) && order.name().value().equals(OrderModel.BY_ID);
  }
}
