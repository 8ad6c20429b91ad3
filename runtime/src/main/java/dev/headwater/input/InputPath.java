package dev.headwater.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in an input: keys and indexes from the root, the last first. Immutable.
 *
 * @param parent where the object or array stands that it is in; null if that is the root
 * @param key a {@code String} or an {@code Integer}
 */
record InputPath(@Nullable InputPath parent, Object key) {

  /** The keys and indexes in order; none of the root, which is null. */
  static List<Object> keys(@Nullable InputPath path) {
    Deque<Object> keys = new ArrayDeque<>();
    for (InputPath each = path; each != null; each = each.parent) {
      keys.addFirst(each.key);
    }
    return List.copyOf(keys);
  }
}
