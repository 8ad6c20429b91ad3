package dev.headwater.store;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of a list that only grows: a cursor is the number of places before the page. */
final class Offset {
  private Offset() {}

  /** The page, with a cursor even if it is the last one so far; places that are null are empty. */
  static <T> Page<T> page(List<@Nullable T> all, PageRequest request) {
    List<T> items = new ArrayList<>();
    int next = start(request, all.size());
    for (int place = next; place < all.size(); place++) {
      T item = all.get(place);
      if (item != null) {
        if (items.size() == request.size()) {
          return Page.of(items, true, Integer.toString(next));
        }
        items.add(item);
        next = place + 1;
      }
    }
    return Page.of(items, false, Integer.toString(next));
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
