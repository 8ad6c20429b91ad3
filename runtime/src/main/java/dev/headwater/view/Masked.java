package dev.headwater.view;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one row, as a typed object; generated code extends it. Immutable. It has
 * fields instead of methods, since the methods without parameters are those of the view.
 *
 * @param <R> the row
 * @param <P> its plan
 */
public abstract class Masked<R, P extends Plan<R>> {
  /** For generated code: the level the row is in. */
  protected final Level<R, P> level;

  /** For generated code: which row of the level it is. */
  protected final int index;

  /** For generated code: the row. */
  protected final R row;

  /** For generated code: what is selected. */
  protected final P plan;

  /** For generated code: a row of a level. */
  protected Masked(Level<R, P> level, int index) {
    this.level = level;
    this.index = index;
    this.row = level.row(index);
    this.plan = level.plan();
  }

  /**
   * For generated code: checks that a field was selected.
   *
   * @throws HeadwaterException HW920 if it was not
   */
  protected final void check(boolean isSelected, String field) {
    if (!isSelected) {
      throw new HeadwaterException(
          ErrorCode.NOT_SELECTED,
          "'"
              + field
              + "' of view '"
              + level.view()
              + "' was not selected; selected are "
              + plan.selected());
    }
  }

  /**
   * For generated code: the value of a field that is never null.
   *
   * @throws HeadwaterException HW501 if it is null all the same
   */
  protected final <V> V present(@Nullable V value, String field) {
    if (value == null) {
      throw new HeadwaterException(
          ErrorCode.NULL_VALUE,
          "'"
              + field
              + "' of view '"
              + level.view()
              + "' is null, but is declared never to be;"
              + " annotate it with @Nullable");
    }
    return value;
  }

  /** The view and what is selected of it. */
  @Override
  public final String toString() {
    return level.view().name() + plan.selected();
  }
}
