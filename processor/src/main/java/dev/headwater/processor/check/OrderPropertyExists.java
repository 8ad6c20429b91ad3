package dev.headwater.processor.check;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.OrderTerm;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;

/** HW179: what an order names is a property. */
final class OrderPropertyExists implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.orders().stream()
        .flatMap(order -> order.terms().stream())
        .flatMap(term -> problem(term, view).stream())
        .toList();
  }

  private static Optional<Problem> problem(Located<String> term, ViewModel view) {
    String name = OrderTerm.of(term.value()).property();
    return view.row().property(name).isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                "HW179",
                term.site(),
                "view '%s' is ordered by '%s', which is no property of %s%s",
                view.id().simpleName(),
                name,
                view.row().id().simpleName(),
                NearestName.hintOrAll(name, view.row().names())));
  }
}
