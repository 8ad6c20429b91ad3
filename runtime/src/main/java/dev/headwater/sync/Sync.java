package dev.headwater.sync;

import static java.util.Objects.requireNonNull;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Ref;
import dev.headwater.error.HeadwaterException;
import dev.headwater.store.Pruning;
import dev.headwater.store.RunStatus;
import dev.headwater.store.Store;
import java.time.Clock;
import java.time.Duration;
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
    return new Sync(setup.with(draft -> draft.roots = List.of(roots)));
  }

  /** Starts from these roots, instead of any given before. */
  public Sync from(Collection<? extends Ref<?>> roots) {
    return new Sync(setup.with(draft -> draft.roots = List.copyOf(roots)));
  }

  /** Follows this plan, instead of the one that the connector's seed makes. */
  public Sync plan(SyncPlan plan) {
    return new Sync(setup.with(draft -> draft.plan = requireNonNull(plan, "plan")));
  }

  /** Makes failed calls again as this policy says; by default never. */
  public Sync retry(RetryPolicy retry) {
    return new Sync(setup.with(draft -> draft.retry = requireNonNull(retry, "retry")));
  }

  /** Says of which kind a failure is; by default what an exception says of itself, or to retry. */
  public Sync failures(FailurePolicy failures) {
    return new Sync(setup.with(draft -> draft.failures = requireNonNull(failures, "failures")));
  }

  /** Works on several parents at once; by default on one after the other. */
  public Sync concurrency(Concurrency concurrency) {
    return new Sync(
        setup.with(draft -> draft.concurrency = requireNonNull(concurrency, "concurrency")));
  }

  /** Does not fetch again what is fresh; by default everything is fetched by each new run. */
  public Sync timeToLive(TimeToLive life) {
    return new Sync(setup.with(draft -> draft.life = requireNonNull(life, "life")));
  }

  /**
   * Lets the members of a collection go that a complete pass of a run has not seen; by default they
   * stay. Only for sources whose pages are the whole collection.
   */
  public Sync prune(Pruning pruning) {
    return new Sync(setup.with(draft -> draft.pruning = requireNonNull(pruning, "pruning")));
  }

  /**
   * Names the installation, of which one run goes on at a time; by default the connector and the
   * roots.
   */
  public Sync installation(String installation) {
    return new Sync(
        setup.with(draft -> draft.installation = requireNonNull(installation, "installation")));
  }

  /**
   * How long another run must wait after this one's process has died; by default a minute. A run
   * that lives extends it.
   */
  public Sync lease(Duration duration) {
    return new Sync(setup.with(draft -> draft.lease = requireNonNull(duration, "duration")));
  }

  /**
   * How long to wait while another run of the installation goes on, or until the lease of one whose
   * process has died expires; by default not at all.
   */
  public Sync patience(Duration duration) {
    return new Sync(setup.with(draft -> draft.patience = requireNonNull(duration, "duration")));
  }

  /** Can be paused and cancelled. */
  public Sync control(SyncControl control) {
    return new Sync(setup.with(draft -> draft.control = requireNonNull(control, "control")));
  }

  /** Tells a listener what happens. */
  public Sync listener(SyncListener listener) {
    return new Sync(setup.with(draft -> draft.listener = requireNonNull(listener, "listener")));
  }

  /** Takes the time from this clock; by default the system's. */
  public Sync clock(Clock clock) {
    return new Sync(setup.with(draft -> draft.clock = requireNonNull(clock, "clock")));
  }

  /**
   * Runs it as a new run.
   *
   * @throws HeadwaterException HW601 to HW605, a {@link PlanException}, if the plan cannot work;
   *     HW606 to HW608 if its seed cannot; HW731 if another run of the installation is going on; in
   *     each case nothing was called or stored
   */
  public SyncReport run() {
    return run(UUID.randomUUID().toString());
  }

  /**
   * Goes on with the installation's last run, unless that completed; then it runs as a new one. So
   * whatever the last run came to, this takes up only what is missing.
   *
   * @throws HeadwaterException as {@link #run()}
   */
  public SyncReport resume() {
    return setup.store().runs(setup.installationName(), 1).stream()
        .filter(last -> last.status() != RunStatus.COMPLETED)
        .findFirst()
        .map(last -> run(last.run()))
        .orElseGet(this::run);
  }

  /**
   * Runs it under an id. If the store knows checkpoints of a run of this id, it goes on from there.
   *
   * <p>A failed call, derivation or commit ends the work on its parent only, unless it is of the
   * kind that stops, and is in the report. If the thread is interrupted, the run ends early, its
   * report says so with HW708, and the thread stays interrupted.
   *
   * @throws HeadwaterException as {@link #run()}
   */
  public SyncReport run(String id) {
    return SyncRun.start(setup.forRun(), requireNonNull(id, "id"));
  }
}
