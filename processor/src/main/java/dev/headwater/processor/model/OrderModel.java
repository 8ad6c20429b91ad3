package dev.headwater.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An order of a view, always total.
 *
 * @param name {@code byCreatedAt}
 * @param terms what is written; empty for the order by id that goes without saying
 * @param columns the terms that make sense, and the ids that are missing among them
 */
public record OrderModel(
    Located<String> name, List<Located<String>> terms, List<OrderColumn> columns, Site site) {
  /** The order that a view has if it declares none. */
  public static final String BY_ID = "byId";

  public OrderModel {
    terms = List.copyOf(terms);
    columns = List.copyOf(columns);
  }

  /** The cursor's class, nested in the view's cursors: {@code ByCreatedAt}. */
  public String className() {
    return capital(name.value());
  }

  /** {@code BY_CREATED_AT}. */
  public String constantName() {
    return ConstantNames.constant(name.value());
  }

  /** {@code byCreatedAtAndRank} for the properties that are written. */
  public static String defaultName(List<String> properties) {
    return properties.stream()
        .map(OrderModel::capital)
        .collect(Collectors.joining("And", "by", ""));
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
