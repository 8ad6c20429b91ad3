package dev.headwater.processor.check;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.OrderTerm;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW181: an order names a property once. */
final class OrderPropertyOnce implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (OrderModel order : view.orders()) {
      Set<String> names = new HashSet<>();
      for (Located<String> term : order.terms()) {
        String name = OrderTerm.of(term.value()).property();
        if (!names.add(name)) {
          problems.add(
              Problem.of(
                  "HW181",
                  term.site(),
                  "order '%s' names '%s' twice; remove the second",
                  order.name().value(),
                  name));
        }
      }
    }
    return problems;
  }
}
