package dev.headwater.view;

import dev.headwater.entity.Getter;
import dev.headwater.plan.Plan;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * A relation to at most one row of another view; for generated code.
 *
 * @param <R> the row that has it
 * @param <T> the related row
 * @param <Q> its plan
 * @param <N> its masked result
 */
public abstract class ToOne<R, T, Q extends Plan<T>, N> extends Relation<R> {

  ToOne(int index, String name) {
    super(index, name);
  }

  /** A relation whose row is in the row that has it; the target is supplied late. */
  public static <R, T, Q extends Plan<T>, N> ToOne<R, T, Q, N> inline(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, ?, Q, N>> target,
      Getter<R, ? extends T> related) {
    return new InlineOne<>(index, name, target, related);
  }

  /** A relation whose row is found by an id in the row that has it. */
  public static <R, T, K, Q extends Plan<T>, N> ToOne<R, T, Q, N> byLocalKey(
      int index,
      String name,
      Supplier<? extends ViewDefinition<T, K, Q, N>> target,
      Getter<R, K> localKey) {
    return new OneByLocalKey<>(index, name, target, localKey);
  }

  abstract Related<T, Q, N> follow(Level<R, ?> level, Q plan, IntPredicate check);

  @SuppressWarnings("unchecked") // follow put it there
  final Related<T, Q, N> in(Level<R, ?> level) {
    return (Related<T, Q, N>) level.get(this);
  }
}
