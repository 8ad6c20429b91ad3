package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.store.RunWrite;
import dev.headwater.store.SetAside;
import dev.headwater.store.Store;
import org.jspecify.annotations.Nullable;

/** What all parts and threads of one run share. Thread-safe. */
record RunContext(SyncSetup setup, String run, RunTally tally, LeaseKeeper lease, RunStop stop) {

  Store store() {
    return setup.store();
  }

  /** A write of this run, now. */
  RunWrite write() {
    return new RunWrite(run, setup.clock().instant(), lease.lease());
  }

  /** Waits while the run is paused; called before each call. */
  void goOn() throws InterruptedException {
    if (stop.cause() != null || Thread.interrupted()) {
      throw new InterruptedException("told to stop before the call");
    }
    setup.control().awaitGoing();
  }

  /**
   * A thread of the run was told to stop. If the run was not before, it is now, and says so once.
   */
  void interrupted(InterruptedException cause) {
    interrupted(
        cause, interruption(ErrorCode.RUN_INTERRUPTED, "the thread was interrupted", cause));
  }

  /** The same, with the place where a thread was interrupted. */
  void interrupted(InterruptedException cause, SyncFailure failure) {
    if (stop.because(cause)) {
      tally.failed(
          setup.control().isCancelled()
              ? interruption(ErrorCode.RUN_CANCELLED, "the run was cancelled", cause)
              : failure);
    }
  }

  private static SyncFailure interruption(ErrorCode code, String what, InterruptedException cause) {
    String message = "[" + code.code() + "] " + what + "; run it again under the same id to go on";
    return new SyncFailure(code, message, null, null, null, 0, null, cause);
  }

  /** Sets a parent aside, and stops the run if that is what its failure calls for. */
  void failed(FailedParent failed) {
    SyncFailure failure = failed.failure();
    tally.failed(failure);
    Throwable cause = failure.cause();
    if (cause instanceof HeadwaterException e && e.code() == ErrorCode.LEASE_LOST) {
      stop.because(cause);
      return;
    }
    setAside(failure);
    if (cause instanceof Exception e && setup.failures().kind(e) == FailureKind.STOP) {
      stop.because(cause);
    }
  }

  private void setAside(SyncFailure failure) {
    String source = failure.source();
    Ref<?> parent = failure.parent();
    if (source == null || parent == null) {
      return;
    }
    SetAside aside =
        new SetAside(
            source,
            parent,
            failure.cursor(),
            failure.code().code(),
            failure.message(),
            failure.attempt());
    try {
      store().setAside(write(), aside);
    } catch (RuntimeException e) {
      failed(null, "the store failed to set " + parent + " aside: " + e, e);
    }
  }

  /** The store failed at something that concerns the run as a whole. */
  void failed(@Nullable String cursor, String what, RuntimeException cause) {
    tally.failed(
        new SyncFailure(
            ErrorCode.COMMIT_FAILED, "[HW706] " + what, null, null, cursor, 0, null, cause));
  }
}
