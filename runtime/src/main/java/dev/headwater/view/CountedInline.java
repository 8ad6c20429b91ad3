package dev.headwater.view;

import dev.headwater.entity.Getter;
import java.util.Collection;
import java.util.List;

/** Counts rows that are in the row that has them. */
final class CountedInline<R, T> extends Counted<R, T> {
  private final Getter<R, ? extends Collection<? extends T>> related;
  private final Filter<T> filter;

  CountedInline(
      int index,
      String name,
      Getter<R, ? extends Collection<? extends T>> related,
      Filter<T> filter) {
    super(index, name);
    this.related = related;
    this.filter = filter;
  }

  @Override
  public List<ViewDefinition<?, ?, ?, ?>> targets() {
    return List.of();
  }

  @Override
  public List<Demand> demands() {
    return List.of();
  }

  @Override
  int[] count(Level<R, ?> level) {
    int[] counts = new int[level.size()];
    for (int i = 0; i < counts.length; i++) {
      Collection<? extends T> all = related.get(level.row(i));
      counts[i] = all == null ? 0 : Math.toIntExact(all.stream().filter(filter::test).count());
    }
    return counts;
  }
}
