package dev.headwater.cli;

import dev.headwater.cli.report.SyncProgress;
import dev.headwater.cli.report.SyncReportJson;
import dev.headwater.installation.RunningInstallation;
import dev.headwater.store.RunStatus;
import dev.headwater.store.Store;
import dev.headwater.sync.Concurrency;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncControl;
import dev.headwater.sync.SyncReport;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One sync from the command line: watched, cancelled by Ctrl-C, and reported. Opened before what it
 * works with and closed after it, so that Ctrl-C leaves nothing open.
 */
final class SyncSession implements AutoCloseable {
  /** How long the next command waits after this one's process was killed. */
  private static final Duration LEASE = Duration.ofSeconds(5);

  private static final Duration PATIENCE = LEASE.multipliedBy(3);

  private final Application<?> app;
  private final SyncOptions options;
  private final ExecutorService threads;
  private final SyncControl control = new SyncControl();
  private final Interruption interruption;

  SyncSession(Application<?> app, SyncOptions options) {
    this.app = app;
    this.options = options;
    this.threads = Executors.newFixedThreadPool(options.concurrency(), SyncSession::daemon);
    this.interruption = Interruption.cancelling(control, app.surroundings().err());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sync");
    thread.setDaemon(true);
    return thread;
  }

  /** Goes on with the last run, or runs anew; the exit code is 0 only if the run completed. */
  int run(RunningInstallation running, Store store) {
    Sync sync =
        running
            .sync(store)
            .lease(LEASE)
            .patience(PATIENCE)
            .clock(app.surroundings().clock())
            .control(control);
    int parents = options.concurrency();
    Sync bounded = parents == 1 ? sync : sync.concurrency(Concurrency.of(threads, parents));
    Lifetime life = options.freshFor();
    return report(watched(life == null ? bounded : bounded.timeToLive(life.life()), store));
  }

  private SyncReport watched(Sync sync, Store store) {
    int columns = app.surroundings().columns();
    if (columns == 0) {
      return sync.resume();
    }
    SyncProgress progress = SyncProgress.of(store, app.surroundings().clock(), System.err, columns);
    try (progress) {
      return sync.listener(progress).resume();
    }
  }

  private int report(SyncReport report) {
    var out = app.surroundings().out();
    if (options.json()) {
      out.println(SyncReportJson.of(report));
    } else {
      out.println(report);
    }
    out.flush();
    if (report.status() == RunStatus.CANCELLED) {
      var err = app.surroundings().err();
      err.println("cancelled; '" + app.name() + " sync' goes on from here");
      err.flush();
    }
    return report.status() == RunStatus.COMPLETED ? 0 : 1;
  }

  @Override
  public void close() {
    threads.shutdown();
    interruption.close();
  }
}
