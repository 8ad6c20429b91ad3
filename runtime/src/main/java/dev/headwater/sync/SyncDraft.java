package dev.headwater.sync;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.store.Pruning;
import dev.headwater.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a sync was told, while something of it is said anew. Not thread-safe. */
final class SyncDraft {
  ConnectorDefinition connector;
  Store store;
  List<Ref<?>> roots;
  @Nullable SyncPlan plan;
  @Nullable String installation;
  Duration lease;
  Duration patience;
  RetryPolicy retry;
  FailurePolicy failures;
  Concurrency concurrency;
  TimeToLive life;
  @Nullable Pruning pruning;
  SyncListener listener;
  SyncControl control;
  Clock clock;

  SyncDraft(SyncSetup from) {
    this.connector = from.connector();
    this.store = from.store();
    this.roots = from.roots();
    this.plan = from.plan();
    this.installation = from.installation();
    this.lease = from.lease();
    this.patience = from.patience();
    this.retry = from.retry();
    this.failures = from.failures();
    this.concurrency = from.concurrency();
    this.life = from.life();
    this.pruning = from.pruning();
    this.listener = from.listener();
    this.control = from.control();
    this.clock = from.clock();
  }

  SyncSetup done() {
    return new SyncSetup(
        connector,
        store,
        roots,
        plan,
        installation,
        lease,
        patience,
        retry,
        failures,
        concurrency,
        life,
        pruning,
        listener,
        control,
        clock);
  }
}
