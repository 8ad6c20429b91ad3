package dev.headwater.source;

import dev.headwater.cursor.TupleCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of items, from a loader with a cursor record of its own.
 *
 * @param items the items in order, never null
 * @param hasMore whether there is a page after this one; then the cursor must not be null
 * @param nextCursor where the next page starts
 */
public record TypedPage<T, C>(List<T> items, boolean hasMore, @Nullable C nextCursor) {

  /** Copies the items. */
  public TypedPage {
    items = List.copyOf(items);
  }

  /** A page with another one after it, unless the cursor is null. */
  public static <T, C> TypedPage<T, C> of(List<T> items, @Nullable C nextCursor) {
    return new TypedPage<>(items, nextCursor != null, nextCursor);
  }

  /** A page of an API that says itself whether there is more. */
  public static <T, C> TypedPage<T, C> of(List<T> items, boolean hasMore, @Nullable C nextCursor) {
    return new TypedPage<>(items, hasMore, nextCursor);
  }

  /** The last page, or the only one. */
  public static <T, C> TypedPage<T, C> last(List<T> items) {
    return new TypedPage<>(items, false, null);
  }

  /** The same page as a source's, with its cursor encoded; for generated code. */
  public SourcePage<List<T>> encoded(TupleCodec<C> codec) {
    String next = nextCursor == null ? null : codec.encode(nextCursor);
    return new SourcePage<>(items, hasMore, next);
  }
}
