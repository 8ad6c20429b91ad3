package dev.headwater.testkit.store;

import dev.headwater.entity.EntityType;
import dev.headwater.store.Store;
import java.time.Clock;
import java.util.List;

/** How the kit gets at the store that it tests. */
public interface StoreFixture {

  /** The entities that the kit stores. */
  List<EntityType<?>> TYPES =
      List.of(ShelfType.TYPE, VolumeType.TYPE, PersonType.TYPE, CopyType.TYPE);

  /** Opens a new, empty store for {@link #TYPES}, whose leases expire by a clock. */
  Store open(Clock clock);

  /**
   * Opens what {@link #open} opened once more, as another process would; a store that is not shared
   * gives itself.
   */
  default Store again(Store store, Clock clock) {
    return store;
  }
}
