package dev.headwater.cli;

import dev.headwater.entity.EntityType;
import dev.headwater.jdbc.SqliteStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Stores in SQLite, each in its file. */
record SqliteFiles() implements StoreOpening {

  @Override
  public OpenStore open(Path file, List<EntityType<?>> types, Clock clock) {
    return OpenStore.of(SqliteStore.open(file, types, clock));
  }

  @Override
  public boolean exists(Path file) {
    return Files.isReadable(file);
  }
}
