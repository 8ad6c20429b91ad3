package dev.headwater.view;

import dev.headwater.order.Slice;
import dev.headwater.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a relation to many came to, for all rows of a level: a page for each, or null. */
final class RelatedLists<T, Q extends Plan<T>, N> {
  private final List<@Nullable Listed<T, Q, N>> lists;

  RelatedLists(List<@Nullable Listed<T, Q, N>> lists) {
    this.lists = lists;
  }

  /** Loads the rows of all pages as one level. */
  static <T, Q extends Plan<T>, N> RelatedLists<T, Q, N> load(
      ViewDefinition<T, ?, Q, N> view, Request request, List<@Nullable Slice<T>> slices, Q plan) {
    List<T> rows = rows(slices);
    return load(view, request, slices, plan, Cursors.of(plan.order(), rows, request.keys()));
  }

  /** Loads the rows of all pages as one level, with cursors that are not of the rows. */
  static <T, Q extends Plan<T>, N> RelatedLists<T, Q, N> load(
      ViewDefinition<T, ?, Q, N> view,
      Request request,
      List<@Nullable Slice<T>> slices,
      Q plan,
      Cursors cursors) {
    Level<T, Q> level = Level.load(view, request, rows(slices), plan);
    List<@Nullable Listed<T, Q, N>> lists = new ArrayList<>(slices.size());
    int start = 0;
    for (Slice<T> slice : slices) {
      if (slice == null) {
        lists.add(null);
      } else {
        int end = start + slice.rows().size();
        Listed.Neighbours beside = new Listed.Neighbours(slice.hasNext(), slice.hasPrevious());
        lists.add(new Listed<>(view, level, start, end, beside, cursors));
        start = end;
      }
    }
    return new RelatedLists<>(lists);
  }

  static <T> List<T> rows(List<@Nullable Slice<T>> slices) {
    List<T> rows = new ArrayList<>();
    for (Slice<T> slice : slices) {
      if (slice != null) {
        rows.addAll(slice.rows());
      }
    }
    return rows;
  }

  @Nullable Listed<T, Q, N> list(int index) {
    return lists.get(index);
  }
}
