package dev.headwater.processor.check;

import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** HW183: no two orders of a view have one name. */
final class OrderNameUnique implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    Map<String, OrderModel> owners = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (OrderModel order : view.orders()) {
      OrderModel owner = owners.putIfAbsent(order.className().toLowerCase(Locale.ROOT), order);
      if (owner != null) {
        problems.add(
            Problem.of(
                "HW183",
                order.name().site(),
                "view '%s' has two orders '%s'; name one of them, as in @OrderBy(value = \"rank desc\","
                    + " name = \"byTop\")",
                view.id().simpleName(),
                owner.name().value()));
      }
    }
    return problems;
  }
}
