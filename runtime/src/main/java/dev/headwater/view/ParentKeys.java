package dev.headwater.view;

import dev.headwater.entity.Getter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The keys by which the rows of a level are followed. */
final class ParentKeys {
  private ParentKeys() {}

  /** A key for each row; null where it has none, or the check refuses. */
  static <R, K> List<@Nullable K> of(Level<R, ?> level, Getter<R, K> key, IntPredicate check) {
    List<@Nullable K> keys = new ArrayList<>(level.size());
    for (int i = 0; i < level.size(); i++) {
      keys.add(check.test(i) ? key.get(level.row(i)) : null);
    }
    return keys;
  }

  /** Each key once, in order. */
  static <K> List<K> distinct(List<@Nullable K> keys) {
    Set<K> distinct = new LinkedHashSet<>();
    for (K key : keys) {
      if (key != null) {
        distinct.add(key);
      }
    }
    return List.copyOf(distinct);
  }

  static boolean isEmpty(List<?> keys) {
    return keys.stream().allMatch(Objects::isNull);
  }
}
