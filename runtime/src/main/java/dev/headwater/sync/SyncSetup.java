package dev.headwater.sync;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.store.Store;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a sync was told; without a plan, the seed makes one. */
record SyncSetup(
    ConnectorDefinition connector,
    Store store,
    List<Ref<?>> roots,
    @Nullable SyncPlan plan,
    RetryPolicy retry,
    SyncListener listener,
    Clock clock) {

  static SyncSetup of(ConnectorDefinition connector, Store store) {
    return new SyncSetup(
        connector,
        store,
        List.of(),
        null,
        RetryPolicy.never(),
        new SyncListener() {},
        Clock.systemUTC());
  }

  /** The same for one run, whose shared data are fetched once. */
  SyncSetup forRun() {
    return new SyncSetup(connector.forRun(), store, roots, plan, retry, listener, clock);
  }

  SyncSetup withRoots(List<Ref<?>> other) {
    return new SyncSetup(connector, store, other, plan, retry, listener, clock);
  }

  SyncSetup withPlan(SyncPlan other) {
    return new SyncSetup(connector, store, roots, other, retry, listener, clock);
  }

  SyncSetup withRetry(RetryPolicy other) {
    return new SyncSetup(connector, store, roots, plan, other, listener, clock);
  }

  SyncSetup withListener(SyncListener other) {
    return new SyncSetup(connector, store, roots, plan, retry, other, clock);
  }

  SyncSetup withClock(Clock other) {
    return new SyncSetup(connector, store, roots, plan, retry, listener, other);
  }
}
