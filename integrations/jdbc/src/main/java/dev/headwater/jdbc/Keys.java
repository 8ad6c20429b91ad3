package dev.headwater.jdbc;

import dev.headwater.entity.Ref;
import java.util.ArrayList;
import java.util.List;

/** Keys as parameters. */
final class Keys {
  /** How many keys one statement has at most. */
  private static final int MOST = 128;

  private Keys() {}

  /** A list in parts for one statement each. */
  static <T> List<List<T>> chunks(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += MOST) {
      chunks.add(all.subList(i, Math.min(all.size(), i + MOST)));
    }
    return chunks;
  }

  /**
   * A condition for at least so many keys. There are as many parameters as the next power of two,
   * so that few statements serve all sizes.
   */
  static String in(String column, int size) {
    return column + " IN (?" + ", ?".repeat(parameters(size) - 1) + ")";
  }

  private static int parameters(int size) {
    int power = Integer.highestOneBit(size);
    return power == size ? size : power * 2;
  }

  /** Binds the parameters of {@link #in}, the last key for those that are too many. */
  static <E> void bind(Prepared statement, int first, List<Ref<E>> refs) {
    for (int i = 0; i < parameters(refs.size()); i++) {
      statement.bind().putRef(first + i, refs.get(Math.min(i, refs.size() - 1)));
    }
  }
}
