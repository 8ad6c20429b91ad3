package dev.headwater.view;

import dev.headwater.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that was cut elsewhere, with cursors that are the store's own; they reach the client, and
 * come back, as they are. Immutable.
 *
 * @param rows the rows of the page, in the order of the list
 * @param cursors the position of each row; empty if the store keeps them to itself
 * @param nextCursor where the next page goes on; null if the store does not say
 * @param previousCursor where the previous page goes on; null if the store does not say
 * @param more what else stands beside the items, by name
 */
public record NativePage<R>(
    List<R> rows,
    List<String> cursors,
    boolean hasNext,
    boolean hasPrevious,
    @Nullable String nextCursor,
    @Nullable String previousCursor,
    Map<String, Json> more) {

  /** Copies the collections. */
  public NativePage {
    rows = List.copyOf(rows);
    cursors = List.copyOf(cursors);
    more = new LinkedHashMap<>(more);
    if (!cursors.isEmpty() && cursors.size() != rows.size()) {
      throw new IllegalArgumentException(
          "a page of " + rows.size() + " rows has " + cursors.size() + " cursors");
    }
  }

  /** A page that has a page beside it where there is a cursor for one. */
  public NativePage(List<R> rows, @Nullable String nextCursor, @Nullable String previousCursor) {
    this(
        rows,
        List.of(),
        nextCursor != null,
        previousCursor != null,
        nextCursor,
        previousCursor,
        Map.of());
  }

  /** A page of a store that only goes forward. */
  public static <R> NativePage<R> of(List<R> rows, @Nullable String nextCursor) {
    return new NativePage<>(rows, nextCursor, null);
  }

  /** The same with a position for each row. */
  public NativePage<R> withCursors(List<String> cursors) {
    return new NativePage<>(rows, cursors, hasNext, hasPrevious, nextCursor, previousCursor, more);
  }

  /** The same with something else beside the items. */
  public NativePage<R> with(String name, Json value) {
    Map<String, Json> all = new LinkedHashMap<>(more);
    all.put(name, value);
    return new NativePage<>(rows, cursors, hasNext, hasPrevious, nextCursor, previousCursor, all);
  }
}
