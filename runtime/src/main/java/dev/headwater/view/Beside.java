package dev.headwater.view;

import dev.headwater.json.Json;
import dev.headwater.order.Slice;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is beside the items of a page.
 *
 * @param nextCursor where the list goes on, if its items do not say
 * @param previousCursor the same before the page
 */
record Beside(
    boolean hasNext,
    boolean hasPrevious,
    @Nullable String nextCursor,
    @Nullable String previousCursor,
    Map<String, Json> more) {

  static Beside of(Slice<?> slice) {
    return new Beside(slice.hasNext(), slice.hasPrevious(), null, null, Map.of());
  }

  static Beside of(NativePage<?> page) {
    return new Beside(
        page.hasNext(), page.hasPrevious(), page.nextCursor(), page.previousCursor(), page.more());
  }
}
