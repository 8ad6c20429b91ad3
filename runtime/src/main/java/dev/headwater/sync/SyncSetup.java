package dev.headwater.sync;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.store.Pruning;
import dev.headwater.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a sync was told.
 *
 * @param plan null if the seed makes one
 * @param installation null if it has the name of the connector and the roots
 */
record SyncSetup(
    ConnectorDefinition connector,
    Store store,
    List<Ref<?>> roots,
    @Nullable SyncPlan plan,
    @Nullable String installation,
    Duration lease,
    Duration patience,
    RetryPolicy retry,
    FailurePolicy failures,
    Concurrency concurrency,
    TimeToLive life,
    @Nullable Pruning pruning,
    SyncListener listener,
    SyncControl control,
    Clock clock) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  static SyncSetup of(ConnectorDefinition connector, Store store) {
    return new SyncSetup(
        connector,
        store,
        List.of(),
        null,
        null,
        MINUTE,
        Duration.ZERO,
        RetryPolicy.never(),
        FailurePolicy.classified(),
        Concurrency.none(),
        TimeToLive.none(),
        null,
        new SyncListener() {},
        new SyncControl(),
        Clock.systemUTC());
  }

  /** The same for one run, whose shared data are fetched once. */
  SyncSetup forRun() {
    return new SyncSetup(
        connector.forRun(),
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

  /** Whose runs these are: of them, one at a time. */
  String installationName() {
    String given = installation;
    return given != null
        ? given
        : roots.stream()
            .map(Ref::toString)
            .collect(Collectors.joining(" ", connector.schema().qualifiedName() + " ", ""))
            .strip();
  }

  SyncSetup withRoots(List<Ref<?>> other) {
    return new SyncSetup(
        connector,
        store,
        other,
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

  SyncSetup withPlan(SyncPlan other) {
    return new SyncSetup(
        connector,
        store,
        roots,
        other,
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

  SyncSetup withInstallation(String other) {
    return new SyncSetup(
        connector,
        store,
        roots,
        plan,
        other,
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

  SyncSetup withLease(Duration other) {
    return new SyncSetup(
        connector,
        store,
        roots,
        plan,
        installation,
        other,
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

  SyncSetup withPatience(Duration other) {
    return new SyncSetup(
        connector,
        store,
        roots,
        plan,
        installation,
        lease,
        other,
        retry,
        failures,
        concurrency,
        life,
        pruning,
        listener,
        control,
        clock);
  }

  SyncSetup withRetry(RetryPolicy other) {
    return new SyncSetup(
        connector,
        store,
        roots,
        plan,
        installation,
        lease,
        patience,
        other,
        failures,
        concurrency,
        life,
        pruning,
        listener,
        control,
        clock);
  }

  SyncSetup withFailures(FailurePolicy other) {
    return new SyncSetup(
        connector,
        store,
        roots,
        plan,
        installation,
        lease,
        patience,
        retry,
        other,
        concurrency,
        life,
        pruning,
        listener,
        control,
        clock);
  }

  SyncSetup withConcurrency(Concurrency other) {
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
        other,
        life,
        pruning,
        listener,
        control,
        clock);
  }

  SyncSetup withLife(TimeToLive other) {
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
        other,
        pruning,
        listener,
        control,
        clock);
  }

  SyncSetup withPruning(Pruning other) {
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
        other,
        listener,
        control,
        clock);
  }

  SyncSetup withListener(SyncListener other) {
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
        other,
        control,
        clock);
  }

  SyncSetup withControl(SyncControl other) {
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
        other,
        clock);
  }

  SyncSetup withClock(Clock other) {
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
        other);
  }
}
