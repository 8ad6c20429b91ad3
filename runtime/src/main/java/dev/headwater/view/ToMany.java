package dev.headwater.view;

import dev.headwater.entity.Getter;
import dev.headwater.plan.Plan;
import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * A relation to any number of rows of another view; for generated code.
 *
 * @param <R> the row that has it
 * @param <T> the related row
 * @param <Q> its plan
 * @param <N> its masked result
 */
public abstract class ToMany<R, T, Q extends Plan<T>, N> extends Relation<R> {

  ToMany(int index, String name) {
    super(index, name);
  }

  /** A relation whose rows are in the row that has it; the target is supplied late. */
  public static <R, T, Q extends Plan<T>, N> ToMany<R, T, Q, N> inline(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, ?, Q, N>> target,
      Getter<R, ? extends Collection<? extends T>> related) {
    return new InlineMany<>(index, name, target, related);
  }

  /** A relation of which the row that has it holds a page, cut elsewhere. */
  public static <R, T, Q extends Plan<T>, N> ToMany<R, T, Q, N> inlinePage(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, ?, Q, N>> target,
      Getter<R, NativePage<T>> page) {
    return new InlinePages<>(index, name, target, page);
  }

  /**
   * A relation whose rows hold the id of the row that has it.
   *
   * @param foreignKey the name of the property that holds it
   * @param order the name of the order of the list
   */
  public static <R, K, T, Q extends Plan<T>, N> ToMany<R, T, Q, N> byForeignKey(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, ?, Q, N>> target,
      Getter<R, K> key,
      String foreignKey,
      String order) {
    return new ManyByForeignKey<>(index, name, target, key, foreignKey, order);
  }

  /**
   * A relation through links, each of which holds the ids of both rows; in the order of the links.
   *
   * @param foreignKey the property of a link that holds the id of the row that has the relation
   * @param localKeyName the property of a link that holds the id of the related row
   */
  public static <R, K, L, M extends Plan<L>, T, F, Q extends Plan<T>, N> ToMany<R, T, Q, N> through(
      int index,
      String name,
      Supplier<? extends ViewDefinition<L, ?, M, ?>> links,
      Getter<R, K> key,
      String foreignKey,
      Supplier<? extends ViewDefinition<T, F, Q, N>> target,
      String localKeyName,
      Getter<L, F> localKey) {
    return new ManyThrough<>(index, name, links, key, foreignKey, target, localKeyName, localKey);
  }

  abstract RelatedLists<T, Q, N> follow(Level<R, ?> level, Q plan, IntPredicate check);

  @SuppressWarnings("unchecked") // follow put it there
  final RelatedLists<T, Q, N> in(Level<R, ?> level) {
    return (RelatedLists<T, Q, N>) level.get(this);
  }
}
