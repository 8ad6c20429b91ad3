package dev.headwater.order;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

  /**
   * The same of rows that are in the order of the list already: only those beside the cursor are
   * looked at.
   *
   * @param sorted with fast access by index; none is null, and no two have one position
   */
  public List<R> sliceOfSorted(List<? extends R> sorted) {
    boolean forward = keyset.direction() == Direction.FORWARD;
    int bound = keyset.hasCursor() ? boundOf(sorted, forward) : forward ? 0 : sorted.size();
    return forward
        ? List.copyOf(sorted.subList(bound, (int) Math.min((long) bound + take, sorted.size())))
        : List.copyOf(sorted.subList(Math.max(0, bound - take), bound));
  }

  /** Where the rows begin that are wanted, or read backward, where they end. */
  private int boundOf(List<? extends R> sorted, boolean forward) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keyset.test(sorted.get(middle)) == forward) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** In the order of the list, in which most lists are already. */
  static <R> List<R> wanted(Keyset<R> keyset, Collection<? extends R> rows) {
    Comparator<R> comparator = keyset.comparator();
    List<R> wanted = new ArrayList<>(rows.size());
    boolean sorted = true;
    R last = null;
    for (R row : rows) {
      if (keyset.test(row)) {
        sorted = sorted && (last == null || comparator.compare(last, row) <= 0);
        wanted.add(row);
        last = row;
      }
    }
    if (!sorted) {
      wanted.sort(comparator);
    }
    return wanted;
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
