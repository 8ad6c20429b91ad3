package dev.headwater.processor.model;

import java.util.Optional;

/**
 * {@code @Root}: a list that the source of a view answers.
 *
 * @param order the name of an order, empty for the first
 */
public record ApiList(Located<String> name, NamedView view, Located<String> order, Site site) {

  /** The order of its rows, if there are a view and an order. */
  public Optional<OrderModel> rowOrder() {
    return view.view()
        .flatMap(
            found ->
                order.value().isEmpty()
                    ? found.orders().stream().findFirst()
                    : found.order(order.value()));
  }
}
