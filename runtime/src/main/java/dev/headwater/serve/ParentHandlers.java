package dev.headwater.serve;

import dev.headwater.entity.Getter;
import dev.headwater.plan.Plan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source can do for parents whose id is in one property of its rows.
 *
 * @param rows by the name of the order they answer for
 */
record ParentHandlers<C, R, F, P extends Plan<R>>(
    Getter<R, F> foreignKey,
    Map<String, Handlers.ByParents<C, R, F, P>> rows,
    Handlers.@Nullable CountByParents<C, R, F> count) {

  /** What both can do, of one property, which has one type. */
  @SuppressWarnings("unchecked")
  ParentHandlers<C, R, F, P> with(ParentHandlers<C, R, ?, P> other) {
    ParentHandlers<C, R, F, P> same = (ParentHandlers<C, R, F, P>) other;
    Map<String, Handlers.ByParents<C, R, F, P>> all = new HashMap<>(rows);
    all.putAll(same.rows());
    return new ParentHandlers<>(foreignKey, all, count == null ? same.count() : count);
  }

  boolean canFetch(String order) {
    return rows.containsKey(order) || rows.containsKey(ExecutorBuilder.ANY_ORDER);
  }

  Handlers.@Nullable ByParents<C, R, F, P> in(String order) {
    return rows.getOrDefault(order, rows.get(ExecutorBuilder.ANY_ORDER));
  }
}
