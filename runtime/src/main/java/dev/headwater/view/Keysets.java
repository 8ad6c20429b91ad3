package dev.headwater.view;

import dev.headwater.cursor.Keyring;
import dev.headwater.order.Direction;
import dev.headwater.order.Keyset;
import dev.headwater.order.RowOrder;
import dev.headwater.order.Window;
import dev.headwater.plan.Paging;
import org.jspecify.annotations.Nullable;

/** From the page a client asks for to the rows that are wanted of an order. */
public final class Keysets {
  private Keysets() {}

  /**
   * The rows a page is taken from.
   *
   * @throws dev.headwater.error.ClientException HW901 if the cursor is none of this order
   */
  public static <T, K> Keyset<T> of(RowOrder<T, K> order, @Nullable Paging paging, Keyring keys) {
    if (paging == null) {
      return Keyset.of(order, null, Direction.FORWARD);
    }
    String text = paging.cursor();
    K cursor = text == null ? null : order.codec().decode(text, keys);
    return Keyset.of(order, cursor, paging.direction());
  }

  /** The rows of a page, and one more. */
  public static <T> Window<T> window(RowOrder<T, ?> order, @Nullable Paging paging, Keyring keys) {
    int size = paging == null ? 1 : paging.size();
    return Window.of(of(order, paging, keys), size + 1);
  }
}
