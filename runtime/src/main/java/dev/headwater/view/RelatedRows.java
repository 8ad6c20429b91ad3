package dev.headwater.view;

import dev.headwater.order.Window;
import dev.headwater.plan.Plan;
import java.util.List;
import java.util.Map;

/** Where a level gets rows of other views from, on behalf of one request. */
public interface RelatedRows {

  /** The rows of some ids, in any order; those that do not exist are left out. */
  <T, K, Q extends Plan<T>> List<T> byIds(ViewDefinition<T, K, Q, ?> view, List<K> ids, Q plan);

  /**
   * For each of many parents, the rows of a window, in their order.
   *
   * @param foreignKey the property of the rows that holds the id of their parent
   */
  <T, F, Q extends Plan<T>> Map<F, List<T>> byParents(
      ViewDefinition<T, ?, Q, ?> view,
      String foreignKey,
      List<F> parents,
      Window<T> window,
      Q plan);

  /** For each of many parents, how many rows it has; who is missing has none. */
  <T, F> Map<F, Integer> countByParents(
      ViewDefinition<T, ?, ?, ?> view, String foreignKey, List<F> parents, Filter<T> filter);
}
