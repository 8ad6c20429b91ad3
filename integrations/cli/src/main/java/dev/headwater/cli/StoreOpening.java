package dev.headwater.cli;

import dev.headwater.entity.EntityType;
import dev.headwater.jdbc.SqliteStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Opens the store that a command works with. */
@FunctionalInterface
public interface StoreOpening {

  /**
   * Opens a store.
   *
   * @param file the file that the command names; a store elsewhere need not use it
   * @param types all entities of the connector
   */
  OpenStore open(Path file, List<EntityType<?>> types, Clock clock);

  /** Stores in SQLite. */
  static StoreOpening sqlite() {
    return (file, types, clock) -> OpenStore.of(SqliteStore.open(file, types, clock));
  }
}
