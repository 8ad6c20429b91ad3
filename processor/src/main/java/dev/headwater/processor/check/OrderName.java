package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW184: an order's name is that of a class and a constant. */
final class OrderName implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.orders().stream()
        .filter(order -> !order.name().value().matches("[A-Za-z][A-Za-z0-9_]*"))
        .map(
            order ->
                Problem.of(
                    "HW184",
                    order.name().site(),
                    "'%s' is no name for an order; use letters, digits and _, and a letter first",
                    order.name().value()))
        .toList();
  }
}
