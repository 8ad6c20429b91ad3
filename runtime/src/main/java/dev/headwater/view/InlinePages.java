package dev.headwater.view;

import dev.headwater.entity.Getter;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A relation to many of which the row that has it holds a page that was cut elsewhere. */
final class InlinePages<R, T, Q extends Plan<T>, N> extends ToMany<R, T, Q, N> {
  private final Supplier<? extends ViewDefinition<T, ?, Q, N>> target;
  private final Getter<R, NativePage<T>> page;

  InlinePages(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, ?, Q, N>> target,
      Getter<R, NativePage<T>> page) {
    super(index, name);
    this.target = target;
    this.page = page;
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
  RelatedLists<T, Q, N> follow(Level<R, ?> level, Q plan, IntPredicate check) {
    List<@Nullable NativePage<T>> pages = new ArrayList<>(level.size());
    for (int i = 0; i < level.size(); i++) {
      pages.add(check.test(i) ? page.get(level.row(i)) : null);
    }
    return RelatedLists.ofPages(target.get(), level.request(), pages, plan);
  }
}
