package dev.headwater.jdbc;

import dev.headwater.store.Store;
import dev.headwater.testkit.store.StoreConformance;
import dev.headwater.testkit.store.StoreFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest implements StoreConformance {
  private final List<JdbcStore> opened = new ArrayList<>();
  private int files;

  @TempDir private Path folder;

  @Override
  public Store open(Clock clock) {
    files++;
    return again(clock);
  }

  @Override
  public Store again(Store store, Clock clock) {
    return again(clock);
  }

  private Store again(Clock clock) {
    JdbcStore store = SqliteStore.open(folder.resolve(files + ".db"), StoreFixture.TYPES, clock);
    opened.add(store);
    return store;
  }

  @AfterEach
  void close() {
    opened.forEach(JdbcStore::close);
  }
}
