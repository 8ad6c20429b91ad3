package dev.headwater.source;

import org.jspecify.annotations.Nullable;

/**
 * One fetched page of raw data.
 *
 * @param data what the API answered, for derivations to take apart
 * @param hasMore whether there is a page after this one; then the cursor must not be null
 * @param nextCursor where the next page starts
 */
public record SourcePage<D>(D data, boolean hasMore, @Nullable String nextCursor) {

  /** A page with another one after it, unless the cursor is null. */
  public static <D> SourcePage<D> of(D data, @Nullable String nextCursor) {
    return new SourcePage<>(data, nextCursor != null, nextCursor);
  }

  /** A page of an API that says itself whether there is more. */
  public static <D> SourcePage<D> of(D data, boolean hasMore, @Nullable String nextCursor) {
    return new SourcePage<>(data, hasMore, nextCursor);
  }

  /** The last page, or the only one. */
  public static <D> SourcePage<D> last(D data) {
    return new SourcePage<>(data, false, null);
  }
}
