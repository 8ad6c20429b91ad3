package dev.headwater.cli;

import dev.headwater.sync.SyncControl;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Cancels a sync when the process is told to end, as by Ctrl-C, and holds the process until the
 * sync has ended: a call that is on its way is waited for, then interrupted. If that is of no use
 * either, the process ends as if it was killed, which costs no more than the page.
 */
final class Interruption implements AutoCloseable {
  private static final long SECONDS = 5;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private final PrintWriter err;

  private Interruption(SyncControl control, Thread runner, PrintWriter err) {
    this.err = err;
    this.hook = new Thread(() -> end(control, runner), "cancel");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Watches over the sync that the current thread is about to run. */
  static Interruption cancelling(SyncControl control, PrintWriter err) {
    return new Interruption(control, Thread.currentThread(), err);
  }

  private void end(SyncControl control, Thread runner) {
    control.cancel();
    tell("ending, once the calls that are on their way have come back");
    try {
      if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
        runner.interrupt();
        if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
          tell("the sync does not end; the next one goes on from its last page");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(String message) {
    err.println(System.lineSeparator() + message);
    err.flush();
  }

  /** The sync has ended. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      return; // the process ends, and the hook has run
    }
  }
}
