package dev.headwater.cli;

import dev.headwater.entity.EntityType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Opens the store that a command works with. */
@FunctionalInterface
public interface StoreOpening {

  /**
   * Opens a store, and makes it if it is not there.
   *
   * @param file the file that the command names; a store elsewhere need not use it
   * @param types all entities of the connector
   */
  OpenStore open(Path file, List<EntityType<?>> types, Clock clock);

  /** Whether the store is there already; commands that only read make none. */
  default boolean exists(Path file) {
    return true;
  }

  /** Stores in SQLite, each in its file. */
  static StoreOpening sqlite() {
    return new SqliteFiles();
  }
}
