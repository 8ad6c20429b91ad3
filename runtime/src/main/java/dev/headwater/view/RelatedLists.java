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
      ViewDefinition<T, ?, Q, N> view,
      Request request,
      List<@Nullable Slice<T>> slices,
      Q plan,
      Pager<T> pager) {
    return load(view, request, slices, plan, pager.cursors(rows(slices)));
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
        lists.add(new Listed<>(view, level, start, end, Beside.of(slice), cursors));
        start = end;
      }
    }
    return new RelatedLists<>(lists);
  }

  /** Loads the rows of pages that were cut elsewhere as one level. */
  static <T, Q extends Plan<T>, N> RelatedLists<T, Q, N> ofPages(
      ViewDefinition<T, ?, Q, N> view,
      Request request,
      List<@Nullable NativePage<T>> pages,
      Q plan) {
    List<T> rows = new ArrayList<>();
    for (NativePage<T> page : pages) {
      if (page != null) {
        rows.addAll(page.rows());
      }
    }
    Level<T, Q> level = Level.load(view, request, rows, plan);
    List<@Nullable Listed<T, Q, N>> lists = new ArrayList<>(pages.size());
    int start = 0;
    for (NativePage<T> page : pages) {
      if (page == null) {
        lists.add(null);
      } else {
        int end = start + page.rows().size();
        Cursors cursors = Cursors.of(page.cursors(), start);
        lists.add(new Listed<>(view, level, start, end, Beside.of(page), cursors));
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
