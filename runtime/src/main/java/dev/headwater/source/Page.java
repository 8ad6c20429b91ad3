package dev.headwater.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of items.
 *
 * @param items the items in order, never null
 * @param hasMore whether there is a page after this one; then the cursor must not be null
 * @param nextCursor where the next page starts; a page of a store has one even at the end, from
 *     where what is added later can be asked for
 */
public record Page<T>(List<T> items, boolean hasMore, @Nullable String nextCursor) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }

  /** A page with another one after it, unless the cursor is null. */
  public static <T> Page<T> of(List<T> items, @Nullable String nextCursor) {
    return new Page<>(items, nextCursor != null, nextCursor);
  }

  /** A page of an API that says itself whether there is more. */
  public static <T> Page<T> of(List<T> items, boolean hasMore, @Nullable String nextCursor) {
    return new Page<>(items, hasMore, nextCursor);
  }

  /** The last page, or the only one. */
  public static <T> Page<T> last(List<T> items) {
    return new Page<>(items, false, null);
  }

  /** The same page as a source's; for generated code. */
  public SourcePage<List<T>> asSourcePage() {
    return new SourcePage<>(items, hasMore, nextCursor);
  }
}
