package dev.headwater.source;

import dev.headwater.cursor.TupleCodec;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import org.jspecify.annotations.Nullable;

/**
 * Which page to fetch.
 *
 * @param cursor where to go on, as the page before gave it; null for the first page
 * @param size how many items the page should have at most, at least 1: a hint
 */
public record PageRequest(@Nullable String cursor, int size) {

  /** Checks the size. */
  public PageRequest {
    if (size < 1) {
      throw new HeadwaterException(
          ErrorCode.INVALID_PAGING, "a page has at least 1 item, not " + size);
    }
  }

  /** The first page. */
  public static PageRequest first(int size) {
    return new PageRequest(null, size);
  }

  /**
   * The same request with its cursor decoded; for generated code.
   *
   * @throws HeadwaterException HW505 if the cursor was made by another codec
   */
  public <C> TypedPageRequest<C> typed(TupleCodec<C> codec) {
    return new TypedPageRequest<>(cursor == null ? null : codec.decode(cursor), size);
  }
}
