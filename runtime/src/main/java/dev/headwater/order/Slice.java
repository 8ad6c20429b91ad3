package dev.headwater.order;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.Collection;
import java.util.List;

/**
 * The rows of one page, and what is beside them.
 *
 * @param rows in the order of the list
 * @param hasNext whether the list goes on after the page
 * @param hasPrevious whether the list has rows before the page
 */
public record Slice<R>(List<R> rows, boolean hasNext, boolean hasPrevious) {

  /** Copies the rows, none of which is null. */
  public Slice {
    rows = List.copyOf(rows);
  }

  /**
   * The page of the rows that were fetched for a window: without the surplus row, which only tells
   * that there is more. That there is something on the other side is not known but taken from there
   * being a cursor.
   *
   * @param fetched in the order of the list, the surplus row first if read backward
   */
  public static <R> Slice<R> ofWindow(List<R> fetched, Window<R> window) {
    return ofWindow(fetched, window, window.keyset().hasCursor());
  }

  /**
   * The same, told whether there is something on the other side.
   *
   * @param fetched in the order of the list, the surplus row first if read backward
   */
  public static <R> Slice<R> ofWindow(List<R> fetched, Window<R> window, boolean behind) {
    return of(window.keyset(), fetched, window.take() - 1, behind);
  }

  /**
   * The page of a list that is in memory; both flags are exact.
   *
   * @param all all rows of the list, in any order; no two have one position
   * @param size how many rows the page has at most, at least 0
   * @throws HeadwaterException HW508 if the size is negative
   */
  public static <R> Slice<R> ofList(Collection<? extends R> all, Keyset<R> keyset, int size) {
    if (size < 0) {
      throw new HeadwaterException(
          ErrorCode.INVALID_PAGING, "a page has at least 0 rows, not " + size);
    }
    List<R> wanted = Window.wanted(keyset, all);
    return of(keyset, wanted, size, wanted.size() < all.size());
  }

  private static <R> Slice<R> of(Keyset<R> keyset, List<R> wanted, int size, boolean behind) {
    List<R> rows = Window.nearest(keyset, wanted, size);
    boolean ahead = wanted.size() > size;
    return keyset.direction() == Direction.FORWARD
        ? new Slice<>(rows, ahead, behind)
        : new Slice<>(rows, behind, ahead);
  }
}
