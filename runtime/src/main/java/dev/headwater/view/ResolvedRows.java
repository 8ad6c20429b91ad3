package dev.headwater.view;

import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Plan;

/** Rows that are one level. */
record ResolvedRows<R, P extends Plan<R>, N>(ViewDefinition<R, ?, P, N> view, Level<R, P> level)
    implements Resolved<N> {

  @Override
  public int size() {
    return level.size();
  }

  @Override
  public N node(int index) {
    return view.node(level, index);
  }

  @Override
  public void write(int index, JsonOutput out) {
    view.write(level, index, out);
  }
}
