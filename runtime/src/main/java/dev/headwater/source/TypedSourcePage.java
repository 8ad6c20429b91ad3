package dev.headwater.source;

import dev.headwater.cursor.TupleCodec;
import org.jspecify.annotations.Nullable;

/**
 * One fetched page of raw data, from a source with a cursor record of its own.
 *
 * @param data what the API answered, for derivations to take apart
 * @param hasMore whether there is a page after this one; then the cursor must not be null
 * @param nextCursor where the next page starts
 */
public record TypedSourcePage<D, C>(D data, boolean hasMore, @Nullable C nextCursor) {

  /** A page with another one after it, unless the cursor is null. */
  public static <D, C> TypedSourcePage<D, C> of(D data, @Nullable C nextCursor) {
    return new TypedSourcePage<>(data, nextCursor != null, nextCursor);
  }

  /** A page of an API that says itself whether there is more. */
  public static <D, C> TypedSourcePage<D, C> of(D data, boolean hasMore, @Nullable C nextCursor) {
    return new TypedSourcePage<>(data, hasMore, nextCursor);
  }

  /** The last page, or the only one. */
  public static <D, C> TypedSourcePage<D, C> last(D data) {
    return new TypedSourcePage<>(data, false, null);
  }

  /** The same page with its cursor encoded; for generated code. */
  public SourcePage<D> encoded(TupleCodec<C> codec) {
    String next = nextCursor == null ? null : codec.encode(nextCursor);
    return new SourcePage<>(data, hasMore, next);
  }
}
