package dev.headwater.view;

import dev.headwater.cursor.Keyring;
import dev.headwater.order.Keyset;
import dev.headwater.order.RowOrder;
import dev.headwater.order.Slice;
import dev.headwater.order.Window;
import dev.headwater.plan.Paging;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Typed cursors: a page is cut beside the values that are in one. */
final class CursorPositions extends Positions {
  private final Keyring keys;

  CursorPositions(Keyring keys) {
    this.keys = keys;
  }

  @Override
  public <T> Window<T> window(
      RowOrder<T, ?> order, Paging page, Function<String, @Nullable T> lookup) {
    return Window.of(keyset(order, page, keys), page.take());
  }

  private static <T, K> Keyset<T> keyset(RowOrder<T, K> order, Paging page, Keyring keys) {
    String text = page.cursor();
    K cursor = text == null ? null : order.codec().decode(text, keys);
    return Keyset.of(order, cursor, page.direction());
  }

  @Override
  <T> Cursors shown(ViewDefinition<T, ?, ?, ?> view, RowOrder<T, ?> order, List<T> rows) {
    return Cursors.of(order, rows, keys);
  }

  @Override
  <T> Pager<T> pager(ViewDefinition<T, ?, ?, ?> view, RowOrder<T, ?> order, Paging page) {
    return new CursorPager<>(order, keys, page, keyset(order, page, keys));
  }

  @Override
  boolean areOfLinks() {
    return true;
  }

  private record CursorPager<T>(RowOrder<T, ?> order, Keyring keys, Paging page, Keyset<T> keyset)
      implements Pager<T> {

    @Override
    public Window<T> window() {
      return Window.of(keyset, page.take());
    }

    @Override
    public Slice<T> ofFetched(List<T> rows) {
      return Slice.ofWindow(rows, window());
    }

    @Override
    public Slice<T> ofList(Collection<? extends T> all) {
      return Slice.ofList(all, keyset, page.size());
    }

    @Override
    public Cursors cursors(List<T> rows) {
      return Cursors.of(order, rows, keys);
    }
  }
}
