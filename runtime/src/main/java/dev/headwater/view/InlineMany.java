package dev.headwater.view;

import dev.headwater.entity.Getter;
import dev.headwater.order.Slice;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A relation to many whose rows are in the row that has it; pages are cut in memory. */
final class InlineMany<R, T, Q extends Plan<T>, N> extends ToMany<R, T, Q, N> {
  private final Supplier<? extends ViewDefinition<T, ?, Q, N>> target;
  private final Getter<R, ? extends Collection<? extends T>> related;

  InlineMany(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, ?, Q, N>> target,
      Getter<R, ? extends Collection<? extends T>> related) {
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
  RelatedLists<T, Q, N> follow(Level<R, ?> level, Q plan, IntPredicate check) {
    ViewDefinition<T, ?, Q, N> view = target.get();
    Request request = level.request();
    List<@Nullable Collection<? extends T>> all = new ArrayList<>(level.size());
    for (int i = 0; i < level.size(); i++) {
      all.add(check.test(i) ? related.get(level.row(i)) : null);
    }
    if (request.hasNoList(all)) {
      return RelatedLists.ofPages(view, request, Collections.nCopies(all.size(), null), plan);
    }
    Pager<T> pager = request.positions().pager(view, plan.order(), plan.page());
    List<@Nullable Slice<T>> slices = new ArrayList<>(all.size());
    for (Collection<? extends T> list : all) {
      slices.add(list == null ? null : pager.ofList(list));
    }
    return RelatedLists.load(view, request, slices, plan, pager);
  }
}
