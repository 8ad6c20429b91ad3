package dev.headwater.serve;

import dev.headwater.json.JsonOutput;
import dev.headwater.view.Connection;
import dev.headwater.view.Listed;

/** A page of a list. */
record PageAnswer<N>(Listed<?, ?, N> page) implements Answer<Connection<N>> {

  @Override
  public Connection<N> result() {
    return page.connection();
  }

  @Override
  public void write(JsonOutput out) {
    page.write(out);
  }
}
