package dev.headwater.serve;

import dev.headwater.entity.Getter;
import dev.headwater.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What a source can do for parents whose id is in one property of its rows. */
record ParentHandlers<C, R, F, P extends Plan<R>>(
    Getter<R, F> foreignKey,
    Handlers.@Nullable ByParents<C, R, F, P> rows,
    Handlers.@Nullable CountByParents<C, R, F> count) {

  @SuppressWarnings("unchecked") // both are of one property, which has one type
  ParentHandlers<C, R, F, P> withRows(ParentHandlers<C, R, ?, P> other) {
    return new ParentHandlers<>(
        foreignKey, (Handlers.ByParents<C, R, F, P>) other.rows(), count);
  }

  @SuppressWarnings("unchecked") // both are of one property, which has one type
  ParentHandlers<C, R, F, P> withCount(ParentHandlers<C, R, ?, P> other) {
    return new ParentHandlers<>(
        foreignKey, rows, (Handlers.CountByParents<C, R, F>) other.count());
  }
}
