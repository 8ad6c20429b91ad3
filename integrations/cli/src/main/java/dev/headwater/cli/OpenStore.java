package dev.headwater.cli;

import dev.headwater.jdbc.JdbcStore;
import dev.headwater.store.Store;

/**
 * A store for the time of a command.
 *
 * @param store the store
 * @param closing closes it
 */
public record OpenStore(Store store, Runnable closing) implements AutoCloseable {

  /** A store in a database. */
  public static OpenStore of(JdbcStore store) {
    return new OpenStore(store, store::close);
  }

  @Override
  public void close() {
    closing.run();
  }
}
