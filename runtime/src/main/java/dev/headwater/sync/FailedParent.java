package dev.headwater.sync;

/** Ends the work on one parent. */
final class FailedParent extends Exception {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never leaves the run that throws it
  private final SyncFailure failure;

  FailedParent(SyncFailure failure) {
    super(failure.message(), failure.cause());
    this.failure = failure;
  }

  SyncFailure failure() {
    return failure;
  }
}
