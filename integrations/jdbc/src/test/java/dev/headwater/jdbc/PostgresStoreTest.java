package dev.headwater.jdbc;

import dev.headwater.store.Store;
import dev.headwater.testkit.store.StoreConformance;
import dev.headwater.testkit.store.StoreFixture;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

final class PostgresStoreTest implements StoreConformance {
  private final List<JdbcStore> opened = new ArrayList<>();
  private String url = "";

  @Override
  public Store open(Clock clock) {
    url = TestPostgres.newSchema();
    return again(clock);
  }

  @Override
  public Store again(Store store, Clock clock) {
    return again(clock);
  }

  private Store again(Clock clock) {
    JdbcStore store = PostgresStore.open(url, TestPostgres.USER, null, StoreFixture.TYPES, clock);
    opened.add(store);
    return store;
  }

  @AfterEach
  void close() {
    opened.forEach(JdbcStore::close);
  }
}
