package dev.headwater.view;

import dev.headwater.entity.Getter;
import dev.headwater.order.Slice;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation to many whose rows hold the id of the row that has it: one call for all of a level.
 */
final class ManyByForeignKey<R, K, T, Q extends Plan<T>, N> extends ToMany<R, T, Q, N> {
  private final Supplier<? extends ViewDefinition<T, ?, Q, N>> target;
  private final Getter<R, K> key;
  private final String foreignKey;
  private final String order;

  ManyByForeignKey(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, ?, Q, N>> target,
      Getter<R, K> key,
      String foreignKey,
      String order) {
    super(index, name);
    this.target = target;
    this.key = key;
    this.foreignKey = foreignKey;
    this.order = order;
  }

  @Override
  public List<ViewDefinition<?, ?, ?, ?>> targets() {
    return List.of(target.get());
  }

  @Override
  public List<Demand> demands() {
    return List.of(new Demand(target.get(), "byParents " + foreignKey + " " + order));
  }

  @Override
  RelatedLists<T, Q, N> follow(Level<R, ?> level, Q plan, IntPredicate check) {
    ViewDefinition<T, ?, Q, N> view = target.get();
    Request request = level.request();
    List<@Nullable K> keys = ParentKeys.of(level, key, check);
    if (request.hasNoList(keys)) {
      return RelatedLists.ofPages(view, request, Collections.nCopies(keys.size(), null), plan);
    }
    Pager<T> pager = request.positions().pager(view, plan.order(), plan.page());
    Map<K, List<T>> rows =
        ParentKeys.isEmpty(keys)
            ? Map.of()
            : request
                .related()
                .byParents(view, foreignKey, ParentKeys.distinct(keys), pager.window(), plan);
    List<@Nullable Slice<T>> slices = new ArrayList<>(keys.size());
    for (K parent : keys) {
      slices.add(parent == null ? null : pager.ofFetched(rows.getOrDefault(parent, List.of())));
    }
    return RelatedLists.load(view, request, slices, plan, pager);
  }
}
