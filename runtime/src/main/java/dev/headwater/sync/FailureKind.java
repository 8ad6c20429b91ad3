package dev.headwater.sync;

/** What a failure of a call means for a run. */
public enum FailureKind {
  /**
   * The call is made again, as often as the {@link RetryPolicy} says; after that, {@link #SKIP}.
   */
  RETRY,
  /** The parent is set aside, and the others go on. */
  SKIP,
  /** The run stops: no other call can succeed. */
  STOP
}
