package dev.headwater.order;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whoever fetches the rows of a page: which rows, and how many of them. Rows are
 * returned in the order of the list in both directions; read backward, the surplus row is thus the
 * first. Immutable.
 */
public final class Window<R> {
  private final Keyset<R> keyset;
  private final int take;

  private Window(Keyset<R> keyset, int take) {
    this.keyset = keyset;
    this.take = take;
  }

  /**
   * A window.
   *
   * @param take how many rows at most: one more than the page has, so at least 2
   * @throws HeadwaterException HW508 if it is less
   */
  public static <R> Window<R> of(Keyset<R> keyset, int take) {
    if (take < 2) {
      throw new HeadwaterException(
          ErrorCode.INVALID_PAGING,
          "a window takes one row more than the page has, at least 2, not " + take);
    }
    return new Window<>(keyset, take);
  }

  /** Which rows. */
  public Keyset<R> keyset() {
    return keyset;
  }

  /** To which side of the cursor they are. */
  public Direction direction() {
    return keyset.direction();
  }

  /** How many rows at most: one more than the page has; at least 2. */
  public int take() {
    return take;
  }

  /**
   * The cursor, or null to read from an end of the list.
   *
   * @param order the order of the window, of which the cursor is
   * @throws HeadwaterException HW509 if the window is of another order
   */
  public <K> @Nullable K cursor(RowOrder<R, K> order) {
    return keyset.cursor(order);
  }

  /**
   * These rows of all the rows there are, for a list that is in memory.
   *
   * @param rows in any order; none is null, and no two have one position
   */
  public List<R> slice(Collection<? extends R> rows) {
    return List.copyOf(nearest(keyset, wanted(keyset, rows), take));
  }

  /** In the order of the list. */
  static <R> List<R> wanted(Keyset<R> keyset, Collection<? extends R> rows) {
    return rows.stream()
        .<R>map(row -> row)
        .filter(keyset::test)
        .sorted(keyset.comparator())
        .toList();
  }

  /** Of rows in the order of the list, those next to the cursor. */
  static <R> List<R> nearest(Keyset<R> keyset, List<R> rows, int count) {
    int size = Math.min(count, rows.size());
    return keyset.direction() == Direction.FORWARD
        ? rows.subList(0, size)
        : rows.subList(rows.size() - size, rows.size());
  }

  /** How many rows of which keyset. */
  @Override
  public String toString() {
    return take + " of " + keyset;
  }
}
