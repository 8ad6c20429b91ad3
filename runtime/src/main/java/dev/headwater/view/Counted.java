package dev.headwater.view;

import dev.headwater.entity.Getter;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * How many rows a relation to many has; for generated code.
 *
 * @param <R> the row that has the relation
 * @param <T> the related row
 */
public abstract class Counted<R, T> extends Relation<R> {

  Counted(int index, String name) {
    super(index, name);
  }

  /** Counts the rows in the row that has them. */
  public static <R, T> Counted<R, T> inline(
      int index,
      String relation,
      Getter<R, ? extends Collection<? extends T>> related,
      Filter<T> filter) {
    return new CountedInline<>(index, relation, related, filter);
  }

  /**
   * Has a source count the rows, or links, that hold the id of the row that has them.
   *
   * @param foreignKey the name of the property that holds it
   */
  public static <R, K, T> Counted<R, T> byForeignKey(
      int index,
      String relation,
      Supplier<? extends ViewDefinition<T, ?, ?, ?>> target,
      Getter<R, K> key,
      String foreignKey,
      Filter<T> filter) {
    return new CountedByForeignKey<>(index, relation, target, key, foreignKey, filter);
  }

  /** A number for each row of a level. */
  abstract int[] count(Level<R, ?> level);

  final int[] in(Level<R, ?> level) {
    return (int[]) level.get(this);
  }
}
