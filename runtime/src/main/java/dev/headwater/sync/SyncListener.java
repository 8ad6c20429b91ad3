package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;

/**
 * Watches a run. Called by the threads that work for it, one at a time; what a method throws ends
 * the run and passes through.
 */
public interface SyncListener {

  /**
   * A step starts.
   *
   * @param number its number in the plan, from 1; the steps of a concurrent group have the group's
   */
  default void stepStarted(int number, Step step) {}

  /** A page is stored. */
  default void pageCommitted(PageCommit<?> page, CommitResult result) {}

  /** All pages of a source are stored for a parent; not called if they were before this run. */
  default void parentFinished(String source, Ref<?> parent, int pages) {}

  /** A parent is given up, or the run. */
  default void failed(SyncFailure failure) {}
}
