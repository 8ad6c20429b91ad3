package dev.headwater.sync;

import static java.util.Objects.requireNonNull;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.error.HeadwaterException;
import dev.headwater.store.Store;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A sync to be run: {@code Sync.of(connector).into(store).from(AccountType.ref("acme")).run()}.
 * Immutable; each method gives another one.
 */
public final class Sync {
  private final SyncSetup setup;

  private Sync(SyncSetup setup) {
    this.setup = setup;
  }

  /** A sync that lacks its store. */
  public static final class WithoutStore {
    private final ConnectorDefinition connector;

    private WithoutStore(ConnectorDefinition connector) {
      this.connector = requireNonNull(connector, "connector");
    }

    /** Puts what is fetched into a store. */
    public Sync into(Store store) {
      requireNonNull(store, "store");
      return new Sync(SyncSetup.of(connector, store));
    }
  }

  /** A sync of a connector. */
  public static WithoutStore of(ConnectorDefinition connector) {
    return new WithoutStore(connector);
  }

  /** Starts from these roots, instead of any given before. */
  public Sync from(Ref<?>... roots) {
    return new Sync(setup.withRoots(List.of(roots)));
  }

  /** Starts from these roots, instead of any given before. */
  public Sync from(Collection<? extends Ref<?>> roots) {
    return new Sync(setup.withRoots(List.copyOf(roots)));
  }

  /** Follows this plan, instead of the one that the connector's seed makes. */
  public Sync plan(SyncPlan plan) {
    return new Sync(setup.withPlan(requireNonNull(plan, "plan")));
  }

  /** Makes failed calls again as this policy says; by default never. */
  public Sync retry(RetryPolicy retry) {
    return new Sync(setup.withRetry(requireNonNull(retry, "retry")));
  }

  /** Tells a listener what happens. */
  public Sync listener(SyncListener listener) {
    return new Sync(setup.withListener(requireNonNull(listener, "listener")));
  }

  /** Takes the time from this clock; by default the system's. */
  public Sync clock(Clock clock) {
    return new Sync(setup.withClock(requireNonNull(clock, "clock")));
  }

  /**
   * Runs it as a new run.
   *
   * @throws HeadwaterException HW601 to HW605, a {@link PlanException}, if the plan cannot work;
   *     HW606 to HW608 if its seed cannot; in either case nothing was called or stored
   */
  public SyncReport run() {
    return run(UUID.randomUUID().toString());
  }

  /**
   * Runs it under an id. If the store knows checkpoints of a run of this id, it goes on from there.
   *
   * <p>A failed call, derivation or commit ends the work on its parent only, and is in the report.
   * If the thread is interrupted, the run ends early, its report says so with HW708, and the thread
   * stays interrupted.
   *
   * @throws HeadwaterException as {@link #run()}
   */
  public SyncReport run(String id) {
    return SyncRun.start(setup.forRun(), requireNonNull(id, "id"));
  }
}
