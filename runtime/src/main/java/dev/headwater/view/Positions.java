package dev.headwater.view;

import dev.headwater.cursor.Keyring;
import dev.headwater.order.RowOrder;
import dev.headwater.order.Window;
import dev.headwater.plan.Paging;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What clients hold as a position in a list, and how a page is cut there. Immutable. */
public abstract sealed class Positions permits CursorPositions, IdPositions {

  Positions() {}

  /** Typed cursors with the values of an order, signed with one of some keys. */
  public static Positions cursors(Keyring keys) {
    return new CursorPositions(keys);
  }

  /**
   * The {@code id}s of rows, as they are shown, as the servers of @nkzw/fate 1.3.3 have them: a
   * position is lost with its row, and then the list begins anew.
   */
  public static Positions ids() {
    return new IdPositions();
  }

  /**
   * The rows that a page of a list that is not nested is taken from, one more than it has.
   *
   * @param lookup the row of an id, or null
   * @throws dev.headwater.error.ClientException HW901 if the position is none of this order
   */
  public abstract <T> Window<T> window(
      RowOrder<T, ?> order, Paging page, Function<String, @Nullable T> lookup);

  /** The positions of the rows of a list that is not nested. */
  abstract <T> Cursors shown(ViewDefinition<T, ?, ?, ?> view, RowOrder<T, ?> order, List<T> rows);

  /** How the lists of one relation are cut. */
  abstract <T> Pager<T> pager(ViewDefinition<T, ?, ?, ?> view, RowOrder<T, ?> order, Paging page);

  /** Whether a page of links is cut before they are followed, or the rows behind them are. */
  abstract boolean areOfLinks();
}
