package dev.headwater.sync;

/**
 * Pauses and cancels the runs of a sync, from other threads. A run looks here before each call;
 * what it has stored stays stored.
 */
public final class SyncControl {
  private boolean paused;
  private boolean cancelled;

  /** Lets runs go on. */
  public SyncControl() {}

  /** Makes runs wait before their next call. They keep their lease. */
  public synchronized void pause() {
    paused = true;
  }

  /** Lets runs go on. */
  public synchronized void resume() {
    paused = false;
    notifyAll();
  }

  /** Ends runs before their next call. Run again under the same id, they go on. */
  public synchronized void cancel() {
    cancelled = true;
    notifyAll();
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  synchronized void awaitGoing() throws InterruptedException {
    while (paused && !cancelled) {
      wait();
    }
    if (cancelled) {
      throw new InterruptedException("cancelled before the call");
    }
  }
}
