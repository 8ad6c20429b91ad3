package dev.headwater.view;

import dev.headwater.entity.Getter;
import dev.headwater.order.Keyset;
import dev.headwater.order.Slice;
import dev.headwater.plan.Paging;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
    Request request = level.request();
    Paging paging = Objects.requireNonNull(plan.paging(), "a list has a page");
    Keyset<T> keyset = Keysets.of(plan.order(), paging, request.keys());
    List<@Nullable Slice<T>> slices = new ArrayList<>(level.size());
    for (int i = 0; i < level.size(); i++) {
      Collection<? extends T> all = check.test(i) ? related.get(level.row(i)) : null;
      slices.add(all == null ? null : Slice.ofList(all, keyset, paging.size()));
    }
    return RelatedLists.load(target.get(), request, slices, plan);
  }
}
