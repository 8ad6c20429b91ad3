package dev.headwater.view;

import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a relation to one came to, for all rows of a level. */
final class Related<T, Q extends Plan<T>, N> {
  /** The place of a row that is not there. */
  static final int NONE = -1;

  private final ViewDefinition<T, ?, Q, N> view;
  private final Level<T, Q> level;
  private final int[] at;

  private Related(ViewDefinition<T, ?, Q, N> view, Level<T, Q> level, int[] at) {
    this.view = view;
    this.level = level;
    this.at = at;
  }

  /** Loads the related rows; {@code at} tells which of them each row has. */
  static <T, Q extends Plan<T>, N> Related<T, Q, N> load(
      ViewDefinition<T, ?, Q, N> view, Request request, List<T> rows, Q plan, int[] at) {
    return new Related<>(view, Level.load(view, request, rows, plan), at);
  }

  @Nullable T row(int index) {
    return at[index] == NONE ? null : level.row(at[index]);
  }

  @Nullable N node(int index) {
    return at[index] == NONE ? null : view.node(level, at[index]);
  }

  void write(int index, JsonOutput out) {
    if (at[index] == NONE) {
      out.nullValue();
    } else {
      view.write(level, at[index], out);
    }
  }
}
