package dev.headwater.serve;

import dev.headwater.json.JsonOutput;
import dev.headwater.view.Resolved;
import org.jspecify.annotations.Nullable;

/** One row, or none. */
record OneAnswer<N>(Resolved<N> resolved) implements Answer<@Nullable N> {

  @Override
  public @Nullable N result() {
    return resolved.size() == 0 ? null : resolved.node(0);
  }

  @Override
  public void write(JsonOutput out) {
    if (resolved.size() == 0) {
      out.nullValue();
    } else {
      resolved.write(0, out);
    }
  }
}
