package dev.headwater.sync;

/** Ends the work on one parent. */
final class FailedParent extends Exception {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never leaves the run that throws it
  private final Work.Key key;

  @SuppressWarnings("serial") // neither
  private final SyncFailure failure;

  FailedParent(Work.Key key, SyncFailure failure) {
    super(failure.message(), failure.cause());
    this.key = key;
    this.failure = failure;
  }

  /** What is not worked on any more. */
  Work.Key key() {
    return key;
  }

  SyncFailure failure() {
    return failure;
  }
}
