package dev.headwater.jdbc;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

final class SqliteMigrationTest extends MigrationContract {
  @TempDir private Path folder;

  @Override
  JdbcStore open(ShapedType... types) {
    return SqliteStore.open(folder.resolve("store.db"), List.of(types));
  }
}
