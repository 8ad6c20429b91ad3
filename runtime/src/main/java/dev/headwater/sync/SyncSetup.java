package dev.headwater.sync;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.store.Pruning;
import dev.headwater.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
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

  /** The same, some of it said anew. */
  SyncSetup with(Consumer<SyncDraft> change) {
    SyncDraft draft = new SyncDraft(this);
    change.accept(draft);
    return draft.done();
  }

  /** The same for one run, whose shared data are fetched once. */
  SyncSetup forRun() {
    return with(draft -> draft.connector = connector.forRun());
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
}
