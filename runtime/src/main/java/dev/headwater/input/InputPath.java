package dev.headwater.input;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in an input: keys and indexes from the root, the last first. Immutable.
 *
 * @param parent where the object or array stands that it is in; null if that is the root
 * @param key a {@code String} or an {@code Integer}
 * @param depth how many keys and indexes there are
 */
record InputPath(@Nullable InputPath parent, Object key, int depth) {
  /** Far less than would exhaust the stack of a thread. */
  private static final int MAX_DEPTH = 500;

  /**
   * Where something stands in an object or array.
   *
   * @throws ApiException VALIDATION_ERROR without issues, where that is deeper than anyone means
   */
  static InputPath in(@Nullable InputPath parent, Object key) {
    int depth = parent == null ? 1 : parent.depth + 1;
    if (depth > MAX_DEPTH) {
      throw new ApiException(ApiError.Category.VALIDATION_ERROR, "Validation failed.");
    }
    return new InputPath(parent, key, depth);
  }

  /** The keys and indexes in order; none of the root, which is null. */
  static List<Object> keys(@Nullable InputPath path) {
    Deque<Object> keys = new ArrayDeque<>();
    for (InputPath each = path; each != null; each = each.parent) {
      keys.addFirst(each.key);
    }
    return List.copyOf(keys);
  }
}
