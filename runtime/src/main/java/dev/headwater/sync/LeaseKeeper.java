package dev.headwater.sync;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.store.Lease;
import dev.headwater.store.Leases;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Holds the lease of an installation for one run, and extends it while the run goes on, though it
 * may wait for an API much longer than the lease lasts.
 */
final class LeaseKeeper implements AutoCloseable {
  /** A lease is extended so many times before it would expire. */
  private static final int TIMES = 3;

  /** How long it is before a lease that another run has is asked for again. */
  private static final Duration AGAIN = Duration.ofMillis(50);

  private final Leases leases;
  private final Duration duration;
  private final RunStop stop;
  private final ScheduledExecutorService thread;
  private final ScheduledFuture<?> extending;
  private volatile Lease lease;
  private boolean closed;

  private LeaseKeeper(Leases leases, Lease lease, Duration duration, RunStop stop) {
    this.leases = leases;
    this.lease = lease;
    this.duration = duration;
    this.stop = stop;
    this.thread =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread daemon = new Thread(task, "headwater-lease");
              daemon.setDaemon(true);
              return daemon;
            });
    long period = Math.max(1, duration.toMillis() / TIMES);
    this.extending =
        thread.scheduleWithFixedDelay(this::extend, period, period, TimeUnit.MILLISECONDS);
  }

  /**
   * Takes the lease.
   *
   * @param patience how long to wait while another run has it
   * @throws HeadwaterException HW731 if another run has it for longer
   */
  static LeaseKeeper take(
      Leases leases, String installation, Duration duration, Duration patience, RunStop stop) {
    String holder = UUID.randomUUID().toString();
    long end = System.nanoTime() + patience.toNanos();
    Lease lease = null;
    while (lease == null) {
      try {
        lease = leases.acquire(installation, holder, duration);
      } catch (HeadwaterException e) {
        if (e.code() != ErrorCode.LEASE_HELD
            || System.nanoTime() - end >= 0
            || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LockSupport.parkNanos(AGAIN.toNanos());
      }
    }
    return new LeaseKeeper(leases, lease, duration, stop);
  }

  Lease lease() {
    return lease;
  }

  private synchronized void extend() {
    if (closed) {
      return;
    }
    try {
      lease = leases.acquire(lease.installation(), lease.holder(), duration);
    } catch (HeadwaterException e) {
      if (e.code() == ErrorCode.LEASE_HELD) {
        stop.because(e);
      }
      // A store that fails may work again before the lease expires; if not, commits tell.
    }
  }

  /** Gives the lease back; if the store fails at that, it passes through, and the lease expires. */
  @Override
  public synchronized void close() {
    closed = true;
    extending.cancel(false);
    thread.shutdown();
    leases.release(lease);
  }
}
