package dev.headwater.serve;

import dev.headwater.order.Window;
import dev.headwater.plan.Plan;
import dev.headwater.view.Filter;
import dev.headwater.view.RelatedRows;
import dev.headwater.view.Tasks;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import java.util.Map;

/** Related rows from the sources of a registry, for the context of one request. */
record SourceRows<C>(SourceRegistry<C> registry, C context, Tasks tasks) implements RelatedRows {

  @Override
  public <T, K, Q extends Plan<T>> List<T> byIds(
      ViewDefinition<T, K, Q, ?> view, List<K> ids, Q plan) {
    return registry.executor(view).byIds(ids, plan, context, tasks);
  }

  @Override
  public <T, F, Q extends Plan<T>> Map<F, List<T>> byParents(
      ViewDefinition<T, ?, Q, ?> view,
      String foreignKey,
      List<F> parents,
      Window<T> window,
      Q plan) {
    return registry.executor(view).byParents(foreignKey, parents, window, plan, context);
  }

  @Override
  public <T, F> Map<F, Integer> countByParents(
      ViewDefinition<T, ?, ?, ?> view, String foreignKey, List<F> parents, Filter<T> filter) {
    return counts(view, foreignKey, parents, filter);
  }

  private <T, F, Q extends Plan<T>> Map<F, Integer> counts(
      ViewDefinition<T, ?, Q, ?> view, String foreignKey, List<F> parents, Filter<T> filter) {
    return registry.executor(view).countByParents(foreignKey, parents, filter, context);
  }
}
