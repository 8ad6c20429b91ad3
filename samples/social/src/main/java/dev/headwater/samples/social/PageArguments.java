package dev.headwater.samples.social;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import org.jspecify.annotations.Nullable;

/** The paging arguments of lists that are not those of a source. */
public final class PageArguments {
  private static final double LARGEST_SAFE_INTEGER = 9_007_199_254_740_991.0;

  private PageArguments() {}

  /**
   * How many items a page has; the most there can be, if it is more than that.
   *
   * @throws ApiException if it is no integer of at least 1
   */
  public static int size(@Nullable Object value) {
    if (value instanceof Number number) {
      double size = number.doubleValue();
      if (size >= 1 && size == Math.rint(size) && size <= LARGEST_SAFE_INTEGER) {
        return (int) Math.min(size, Integer.MAX_VALUE);
      }
    }
    throw wrongSize();
  }

  /** That the size of a page is wrong. */
  public static ApiException wrongSize() {
    return new ApiException(ApiError.Category.BAD_REQUEST, "Invalid page size.");
  }

  /** That a cursor is wrong. */
  public static ApiException wrongCursor() {
    return new ApiException(ApiError.Category.BAD_REQUEST, "Invalid cursor.");
  }
}
