package dev.headwater.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page whose cursors are the store's own; they reach the client, and come back, as they are.
 *
 * @param rows the rows of the page, in the order of the list
 * @param nextCursor where the next page goes on; null if there is none
 * @param previousCursor where the previous page goes on; null if there is none
 */
public record NativePage<R>(
    List<R> rows, @Nullable String nextCursor, @Nullable String previousCursor) {

  /** Copies the rows. */
  public NativePage {
    rows = List.copyOf(rows);
  }

  /** A page of a store that only goes forward. */
  public static <R> NativePage<R> of(List<R> rows, @Nullable String nextCursor) {
    return new NativePage<>(rows, nextCursor, null);
  }
}
