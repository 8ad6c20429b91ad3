package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What one must know of a view that something else leads to: not its fields, since views may lead
 * to each other. It may be a class file; then what its orders say of null is not to be relied on.
 *
 * @param name the name clients know it by
 * @param orders at least one
 * @param showsId whether it has a plain field called {@code id}
 */
public record TargetModel(
    ClassId id,
    boolean isInterface,
    boolean isPublic,
    String name,
    RowModel row,
    List<RowProperty> ids,
    List<OrderModel> orders,
    PageSizes pageSizes,
    boolean showsId)
    implements NamedAfterView {

  public TargetModel {
    ids = List.copyOf(ids);
    orders = List.copyOf(orders);
  }

  /** Whether several properties identify a row together. */
  public boolean hasCompositeId() {
    return ids.size() > 1;
  }

  /** The order of a name. */
  public Optional<OrderModel> order(String orderName) {
    return orders.stream().filter(order -> order.name().value().equals(orderName)).findFirst();
  }

  /** The names of all orders. */
  public List<String> orderNames() {
    return orders.stream().map(order -> order.name().value()).toList();
  }
}
