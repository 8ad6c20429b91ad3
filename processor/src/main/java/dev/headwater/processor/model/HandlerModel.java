package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method that fetches rows of a view.
 *
 * @param key the property named by {@code @ByParents} or {@code @CountByParents}
 * @param foreignKey that property, if there is one
 * @param arguments what generated code passes, one for each parameter
 * @param order the order whose cursor it takes; empty if it answers for any, or has none
 */
public record HandlerModel(
    HandlerKind kind,
    MethodModel method,
    Optional<Located<String>> key,
    Optional<RowProperty> foreignKey,
    List<HandlerArgument> arguments,
    Optional<OrderModel> order,
    Returns returns) {

  public HandlerModel {
    arguments = List.copyOf(arguments);
  }

  /** {@code byId}, {@code connection byCreatedAt}, {@code byParents postId}. */
  public String capability() {
    String keyName = key.map(Located::value).orElse("");
    return switch (kind) {
      case BY_ID -> "byId";
      case BY_IDS -> "byIds";
      case CONNECTION -> "connection" + orderText();
      case BY_PARENTS -> "byParents " + keyName + orderText();
      case COUNT_BY_PARENTS -> "countByParents " + keyName;
    };
  }

  private String orderText() {
    if (returns.form() == Returns.Form.NATIVE_PAGE) {
      return " native";
    }
    return order.map(found -> " " + found.name().value()).orElse("");
  }
}
