package dev.headwater.view;

import dev.headwater.entity.Getter;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A relation to one whose row is found by an id: one call for all rows of a level. */
final class OneByLocalKey<R, T, K, Q extends Plan<T>, N> extends ToOne<R, T, Q, N> {
  private final Supplier<? extends ViewDefinition<T, K, Q, N>> target;
  private final Getter<R, K> localKey;

  OneByLocalKey(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, K, Q, N>> target,
      Getter<R, K> localKey) {
    super(index, name);
    this.target = target;
    this.localKey = localKey;
  }

  @Override
  public List<ViewDefinition<?, ?, ?, ?>> targets() {
    return List.of(target.get());
  }

  @Override
  public List<Demand> demands() {
    return List.of(new Demand(target.get(), "byIds"));
  }

  @Override
  Related<T, Q, N> follow(Level<R, ?> level, Q plan, IntPredicate check) {
    ViewDefinition<T, K, Q, N> view = target.get();
    List<@Nullable K> keys = new ArrayList<>(level.size());
    for (int i = 0; i < level.size(); i++) {
      keys.add(check.test(i) ? localKey.get(level.row(i)) : null);
    }
    Set<K> distinct = new LinkedHashSet<>();
    for (K key : keys) {
      if (key != null) {
        distinct.add(key);
      }
    }
    List<T> rows =
        distinct.isEmpty()
            ? List.of()
            : level.request().related().byIds(view, List.copyOf(distinct), plan);
    Map<K, Integer> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      places.put(view.key(rows.get(i)), i);
    }
    int[] at = new int[keys.size()];
    for (int i = 0; i < at.length; i++) {
      K key = keys.get(i);
      at[i] = key == null ? Related.NONE : places.getOrDefault(key, Related.NONE);
    }
    return Related.load(view, level.request(), rows, plan, at);
  }
}
