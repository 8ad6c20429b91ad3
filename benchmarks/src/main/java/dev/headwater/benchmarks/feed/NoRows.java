package dev.headwater.benchmarks.feed;

import dev.headwater.order.Window;
import dev.headwater.plan.Plan;
import dev.headwater.view.Filter;
import dev.headwater.view.RelatedRows;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import java.util.Map;

/** No source: everything is inline. */
final class NoRows implements RelatedRows {

  @Override
  public <T, K, Q extends Plan<T>> List<T> byIds(
      ViewDefinition<T, K, Q, ?> view, List<K> ids, Q plan) {
    throw new IllegalStateException("there is no source of " + view);
  }

  @Override
  public <T, F, Q extends Plan<T>> Map<F, List<T>> byParents(
      ViewDefinition<T, ?, Q, ?> view,
      String foreignKey,
      List<F> parents,
      Window<T> window,
      Q plan) {
    throw new IllegalStateException("there is no source of " + view);
  }

  @Override
  public <T, F> Map<F, Integer> countByParents(
      ViewDefinition<T, ?, ?, ?> view, String foreignKey, List<F> parents, Filter<T> filter) {
    throw new IllegalStateException("there is no source of " + view);
  }
}
