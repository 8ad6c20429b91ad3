package dev.headwater.sync;

import dev.headwater.error.ErrorCode;
import dev.headwater.source.Paging;
import dev.headwater.source.SourcePage;
import org.jspecify.annotations.Nullable;

/**
 * Follows the cursors of one source and parent, and refuses to go on where it would lose pages or
 * never end. A page whose cursor is refused is refused whole.
 */
final class StrictPaging {
  private final Paging paging;
  private final SeenCursors seen = new SeenCursors();

  /** Starts at a cursor, or at the first page. */
  StrictPaging(Paging paging, @Nullable String start) {
    this.paging = paging;
    if (start != null) {
      seen.add(start);
    }
  }

  /** Where the page after this one starts, or null if there is none. */
  @Nullable String next(int number, SourcePage<?> page, PageFailures failures) throws FailedParent {
    if (!page.hasMore()) {
      return null;
    }
    String next = page.nextCursor();
    if (next == null) {
      throw failures.of(
          ErrorCode.MORE_WITHOUT_CURSOR,
          "says that there is more, but gives no cursor; return the cursor of the next page, or"
              + " SourcePage.last");
    }
    if (number >= paging.maxPages()) {
      throw failures.of(ErrorCode.TOO_MANY_PAGES, tooMany(number));
    }
    if (!seen.add(next)) {
      throw failures.of(
          ErrorCode.CURSOR_REPEATED,
          "returned cursor '"
              + next
              + "' on page "
              + number
              + ", as it had before, which would"
              + " never end; return the cursor of a page that was not fetched yet, or"
              + " SourcePage.last");
    }
    return next;
  }

  private String tooMany(int number) {
    return paging.paginated()
        ? "says after page "
            + number
            + " that there is more, but declares at most that many pages;"
            + " raise maxPages if that is right"
        : "says that there is more, but is fetched once for each parent; return SourcePage if it"
            + " has pages";
  }
}
