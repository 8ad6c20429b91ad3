package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import java.util.List;

/**
 * Watches a run. Called by the threads that work for it, one at a time; what a method throws ends
 * the run and passes through.
 */
public interface SyncListener {

  /** A run starts, or goes on: its plan is checked, and it holds the lease. */
  default void runStarted(String run, SyncPlan plan) {}

  /**
   * A step starts.
   *
   * @param number its number in the plan, from 1; the steps of a concurrent group have the group's
   */
  default void stepStarted(int number, Step step) {}

  /** A step is over; not called if the run stops in it. */
  default void stepFinished(int number, Step step) {}

  /**
   * The current thread begins to work on parents, before it calls for a page of them; for each page
   * anew, perhaps in another thread. There is one parent, unless a batched loader fetches several
   * by one call.
   */
  default void workStarted(String source, List<? extends Ref<?>> parents) {}

  /**
   * The current thread has ended its work on that page, whatever came of it; also called if a
   * listener threw at its start, so that what was put on the thread can be taken off.
   */
  default void workEnded(String source, List<? extends Ref<?>> parents) {}

  /** A page is stored. */
  default void pageCommitted(PageCommit<?> page, CommitResult result) {}

  /** All pages of a source are stored for a parent; not called if they were before this run. */
  default void parentFinished(String source, Ref<?> parent, int pages) {}

  /** A parent is given up, or the run. */
  default void failed(SyncFailure failure) {}

  /** A run is over, and is in the history of its installation. */
  default void runEnded(SyncReport report) {}

  /** This listener, and then another. */
  default SyncListener and(SyncListener other) {
    return new BothListeners(this, other);
  }
}
