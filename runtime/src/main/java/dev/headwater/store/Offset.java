package dev.headwater.store;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of a list that only grows: a cursor is the number of items before the page. */
final class Offset {
  private Offset() {}

  /** The page, with a cursor even if it is the last one so far. */
  static <T> Page<T> page(List<T> all, PageRequest request) {
    int start = start(request, all.size());
    int end = (int) Math.min(all.size(), (long) start + request.size());
    return Page.of(all.subList(start, end), end < all.size(), Integer.toString(end));
  }

  private static int start(PageRequest request, int size) {
    String cursor = request.cursor();
    if (cursor == null) {
      return 0;
    }
    try {
      int start = Integer.parseInt(cursor);
      if (start >= 0 && start <= size) {
        return start;
      }
    } catch (NumberFormatException e) {
      throw unknown(cursor, e);
    }
    throw unknown(cursor, null);
  }

  private static HeadwaterException unknown(String cursor, @Nullable Throwable cause) {
    return new HeadwaterException(
        ErrorCode.INVALID_PAGING,
        "'" + cursor + "' is no cursor of this list; pass the cursor of the page before, or null",
        cause);
  }
}
