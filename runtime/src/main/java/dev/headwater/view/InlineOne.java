package dev.headwater.view;

import dev.headwater.entity.Getter;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** A relation to one whose row is in the row that has it. */
final class InlineOne<R, T, Q extends Plan<T>, N> extends ToOne<R, T, Q, N> {
  private final Supplier<? extends ViewDefinition<T, ?, Q, N>> target;
  private final Getter<R, ? extends T> related;

  InlineOne(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, ?, Q, N>> target,
      Getter<R, ? extends T> related) {
    super(index, name);
    this.target = target;
    this.related = related;
  }

  @Override
  public List<ViewDefinition<?, ?, ?, ?>> targets() {
    return List.of(target.get());
  }

  @Override
  public List<Demand> demands() {
    return List.of();
  }

  @Override
  Related<T, Q, N> follow(Level<R, ?> level, Q plan, IntPredicate check) {
    List<T> rows = new ArrayList<>(level.size());
    int[] at = new int[level.size()];
    for (int i = 0; i < at.length; i++) {
      T row = check.test(i) ? related.get(level.row(i)) : null;
      at[i] = row == null ? Related.NONE : rows.size();
      if (row != null) {
        rows.add(row);
      }
    }
    return Related.load(target.get(), level.request(), rows, plan, at);
  }
}
