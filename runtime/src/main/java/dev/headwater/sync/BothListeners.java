package dev.headwater.sync;

import dev.headwater.entity.Ref;
import dev.headwater.store.CommitResult;
import dev.headwater.store.PageCommit;
import java.util.List;

/** Tells one listener, and then another. */
record BothListeners(SyncListener first, SyncListener then) implements SyncListener {

  @Override
  public void runStarted(String run, SyncPlan plan) {
    first.runStarted(run, plan);
    then.runStarted(run, plan);
  }

  @Override
  public void stepStarted(int number, Step step) {
    first.stepStarted(number, step);
    then.stepStarted(number, step);
  }

  @Override
  public void stepFinished(int number, Step step) {
    first.stepFinished(number, step);
    then.stepFinished(number, step);
  }

  @Override
  public void workStarted(String source, List<? extends Ref<?>> parents) {
    first.workStarted(source, parents);
    then.workStarted(source, parents);
  }

  @Override
  public void workEnded(String source, List<? extends Ref<?>> parents) {
    try {
      first.workEnded(source, parents);
    } finally {
      then.workEnded(source, parents);
    }
  }

  @Override
  public void pageCommitted(PageCommit<?> page, CommitResult result) {
    first.pageCommitted(page, result);
    then.pageCommitted(page, result);
  }

  @Override
  public void parentFinished(String source, Ref<?> parent, int pages) {
    first.parentFinished(source, parent, pages);
    then.parentFinished(source, parent, pages);
  }

  @Override
  public void failed(SyncFailure failure) {
    first.failed(failure);
    then.failed(failure);
  }

  @Override
  public void runEnded(SyncReport report) {
    first.runEnded(report);
    then.runEnded(report);
  }
}
