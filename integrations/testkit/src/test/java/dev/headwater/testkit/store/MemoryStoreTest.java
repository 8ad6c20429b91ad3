package dev.headwater.testkit.store;

import dev.headwater.store.MemoryStore;
import dev.headwater.store.Store;
import java.time.Clock;

final class MemoryStoreTest implements StoreConformance {
  @Override
  public Store open(Clock clock) {
    return new MemoryStore(clock);
  }
}
