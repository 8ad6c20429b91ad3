package dev.headwater.sync;

/** Decides whether a failed call is made again. Called by the threads of a run. */
@FunctionalInterface
public interface RetryPolicy {

  /**
   * Whether to make the call again. It may wait before it answers.
   *
   * @param attempt how often the call was made, from 1
   * @param cause what the last one threw; never an {@link InterruptedException}
   * @throws InterruptedException if the wait was interrupted, which ends the run
   */
  boolean again(int attempt, Exception cause) throws InterruptedException;

  /** Makes no call twice. */
  static RetryPolicy never() {
    return (attempt, cause) -> false;
  }
}
