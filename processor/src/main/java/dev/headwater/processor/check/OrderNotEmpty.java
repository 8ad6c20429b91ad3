package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW178: an order names properties. */
final class OrderNotEmpty implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.orders().stream()
        .filter(order -> order.terms().isEmpty() && !order.site().equals(view.site()))
        .map(
            order ->
                Problem.of(
                    "HW178",
                    order.site(),
                    "an order of view '%s' names no properties; name some, or remove it",
                    view.id().simpleName()))
        .toList();
  }
}
