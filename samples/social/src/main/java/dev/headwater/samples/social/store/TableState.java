package dev.headwater.samples.social.store;

import dev.headwater.order.RowOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a table at one time, sorted and grouped once for each way they are asked for. */
record TableState<K, R>(
    Map<K, R> byKey,
    List<R> all,
    Map<RowOrder<R, ?>, List<R>> sorted,
    Map<Grouping, Map<?, List<R>>> groups) {

  /**
   * What groups are made by.
   *
   * @param order of the rows in each; null if it is that of the table
   */
  record Grouping(String foreignKey, @Nullable RowOrder<?, ?> order) {}

  TableState(Map<K, R> byKey) {
    this(byKey, List.copyOf(byKey.values()), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  List<R> sorted(RowOrder<R, ?> order) {
    return sorted.computeIfAbsent(order, by -> all.stream().sorted(by.comparator()).toList());
  }

  Map<?, List<R>> groups(
      String foreignKey, Function<R, ? extends @Nullable Object> parent, RowOrder<R, ?> order) {
    return groups.computeIfAbsent(
        new Grouping(foreignKey, order), grouping -> grouped(parent, sorted(order)));
  }

  Map<?, List<R>> groups(String foreignKey, Function<R, ? extends @Nullable Object> parent) {
    return groups.computeIfAbsent(new Grouping(foreignKey, null), grouping -> grouped(parent, all));
  }

  private static <R> Map<Object, List<R>> grouped(
      Function<R, ? extends @Nullable Object> parent, List<R> rows) {
    Map<Object, List<R>> groups = new HashMap<>();
    for (R row : rows) {
      Object key = parent.apply(row);
      if (key != null) {
        groups.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
      }
    }
    return groups;
  }
}
