package dev.headwater.processor.check;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.OrderTerm;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** HW182: what is ordered by has an order. */
final class OrderIsComparable implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (OrderModel order : view.orders()) {
      for (Located<String> term : order.terms()) {
        view.row()
            .property(OrderTerm.of(term.value()).property())
            .filter(property -> !Ordered.is(property))
            .ifPresent(property -> problems.add(problem(term, property, view)));
      }
    }
    return problems;
  }

  private static Problem problem(Located<String> term, RowProperty property, ViewModel view) {
    return Problem.of(
        "HW182",
        term.site(),
        "view '%s' is ordered by '%s' of type %s, which has no order; order by a scalar other than"
            + " bytes, or by an enum",
        view.id().simpleName(),
        property.name(),
        property.javaType());
  }
}
