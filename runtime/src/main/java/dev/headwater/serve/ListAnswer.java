package dev.headwater.serve;

import dev.headwater.json.JsonOutput;
import dev.headwater.view.Resolved;
import java.util.List;
import java.util.stream.IntStream;

/** Rows without a page. */
record ListAnswer<N>(Resolved<N> resolved) implements Answer<List<N>> {

  @Override
  public List<N> result() {
    return IntStream.range(0, resolved.size()).mapToObj(resolved::node).toList();
  }

  @Override
  public void write(JsonOutput out) {
    out.beginArray();
    for (int i = 0; i < resolved.size(); i++) {
      resolved.write(i, out.item());
    }
    out.endArray();
  }
}
