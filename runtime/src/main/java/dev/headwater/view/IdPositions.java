package dev.headwater.view;

import dev.headwater.order.Direction;
import dev.headwater.order.Keyset;
import dev.headwater.order.RowOrder;
import dev.headwater.order.Slice;
import dev.headwater.order.Window;
import dev.headwater.plan.Paging;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ids as positions: lists are fetched whole, and a page is cut beside the row that has the id. */
final class IdPositions extends Positions {

  @Override
  public <T> Window<T> window(
      RowOrder<T, ?> order, Paging page, Function<String, @Nullable T> lookup) {
    String id = page.cursor();
    return Window.of(beside(order, page, id == null ? null : lookup.apply(id)), page.take());
  }

  private static <T, K> Keyset<T> beside(RowOrder<T, K> order, Paging page, @Nullable T row) {
    return Keyset.of(order, row == null ? null : order.cursor(row), page.direction());
  }

  @Override
  <T> Cursors shown(ViewDefinition<T, ?, ?, ?> view, RowOrder<T, ?> order, List<T> rows) {
    return ShownIds.asShown(view, rows);
  }

  @Override
  <T> Pager<T> pager(ViewDefinition<T, ?, ?, ?> view, RowOrder<T, ?> order, Paging page) {
    return new IdPager<>(view, order, page);
  }

  @Override
  boolean areOfLinks() {
    return false;
  }

  private record IdPager<T>(ViewDefinition<T, ?, ?, ?> view, RowOrder<T, ?> order, Paging page)
      implements Pager<T> {

    @Override
    public Window<T> window() {
      return Window.of(whole(), Integer.MAX_VALUE);
    }

    private Keyset<T> whole() {
      return Keyset.of(order, null, Direction.FORWARD);
    }

    @Override
    public Slice<T> ofFetched(List<T> rows) {
      int at = indexOfCursor(rows);
      boolean forward = page.direction() == Direction.FORWARD;
      int from = forward ? at + 1 : 0;
      int to = forward || at < 0 ? rows.size() : at;
      List<T> remaining = rows.subList(from, to);
      int size = Math.min(page.size(), remaining.size());
      boolean ahead = remaining.size() > size;
      boolean behind = remaining.size() < rows.size();
      return forward
          ? new Slice<>(remaining.subList(0, size), ahead, behind)
          : new Slice<>(
              remaining.subList(remaining.size() - size, remaining.size()), behind, ahead);
    }

    private int indexOfCursor(List<T> rows) {
      String cursor = page.cursor();
      for (int i = 0; cursor != null && i < rows.size(); i++) {
        if (ShownIds.text(view, rows.get(i)).equals(cursor)) {
          return i;
        }
      }
      return -1;
    }

    @Override
    public Slice<T> ofList(Collection<? extends T> all) {
      return ofFetched(Slice.ofList(all, whole(), all.size()).rows());
    }

    @Override
    public Cursors cursors(List<T> rows) {
      return page.equals(Paging.WHOLE)
          ? ShownIds.unpointed(view, rows)
          : ShownIds.texts(view, rows);
    }
  }
}
