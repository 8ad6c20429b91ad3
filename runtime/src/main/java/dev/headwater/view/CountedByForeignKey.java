package dev.headwater.view;

import dev.headwater.entity.Getter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has a source count the rows that hold the id of the row that has them: one call for a level. */
final class CountedByForeignKey<R, K, T> extends Counted<R, T> {
  private final Supplier<? extends ViewDefinition<T, ?, ?, ?>> target;
  private final Getter<R, K> key;
  private final String foreignKey;
  private final Filter<T> filter;

  CountedByForeignKey(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, ?, ?, ?>> target,
      Getter<R, K> key,
      String foreignKey,
      Filter<T> filter) {
    super(index, name);
    this.target = target;
    this.key = key;
    this.foreignKey = foreignKey;
    this.filter = filter;
  }

  @Override
  public List<ViewDefinition<?, ?, ?, ?>> targets() {
    return List.of(target.get());
  }

  @Override
  public List<Demand> demands() {
    return List.of(new Demand(target.get(), "countByParents " + foreignKey));
  }

  @Override
  int[] count(Level<R, ?> level) {
    List<@Nullable K> keys = ParentKeys.of(level, key, index -> true);
    Map<K, Integer> found =
        ParentKeys.isEmpty(keys)
            ? Map.of()
            : level
                .request()
                .related()
                .countByParents(target.get(), foreignKey, ParentKeys.distinct(keys), filter);
    int[] counts = new int[keys.size()];
    for (int i = 0; i < counts.length; i++) {
      K parent = keys.get(i);
      counts[i] = parent == null ? 0 : found.getOrDefault(parent, 0);
    }
    return counts;
  }
}
