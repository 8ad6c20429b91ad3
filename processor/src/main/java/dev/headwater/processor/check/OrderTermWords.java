package dev.headwater.processor.check;

import dev.headwater.processor.model.OrderTerm;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW180: what follows a property in an order is a direction. */
final class OrderTermWords implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.orders().stream()
        .flatMap(order -> order.terms().stream())
        .filter(term -> !OrderTerm.of(term.value()).rest().isEmpty())
        .map(
            term ->
                Problem.of(
                    "HW180",
                    term.site(),
                    "'%s' in the order '%s' is not understood; after a property stands nothing, desc,"
                        + " and nulls first or nulls last",
                    String.join(" ", OrderTerm.of(term.value()).rest()),
                    term.value()))
        .toList();
  }
}
