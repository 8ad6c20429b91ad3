package dev.headwater.view;

import dev.headwater.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * One row of a level; for generated code that goes on from a related row to one related to that.
 * Immutable.
 */
public final class LevelRow<R, P extends Plan<R>> {
  private final Level<R, P> level;
  private final int index;

  LevelRow(Level<R, P> level, int index) {
    this.level = level;
    this.index = index;
  }

  /** The related row of this row, if there is one. */
  public <T, Q extends Plan<T>> @Nullable T related(ToOne<R, T, Q, ?> relation) {
    return level.related(relation, index);
  }

  /** The same in the level it is in. */
  public <T, Q extends Plan<T>> @Nullable LevelRow<T, Q> at(ToOne<R, T, Q, ?> relation) {
    return level.at(relation, index);
  }
}
