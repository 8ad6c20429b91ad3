package dev.headwater.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Hands work to the executor, never more than may go on at once: what is next is read from the
 * store only when there is room for it, and a store that is slow slows down the calls.
 */
final class Workers {
  private final RunContext context;
  private final Concurrency concurrency;
  private final Set<Work.Key> working = new HashSet<>();

  /** How much work has ended. */
  private long ended;

  /** How much is going on; a batch counts as one. */
  private int going;

  private final Map<String, Integer> bySource = new HashMap<>();

  /** A parent that failed is not tried again by a later step over the same source. */
  private final Set<Work.Key> failed = new HashSet<>();

  Workers(RunContext context) {
    this.context = context;
    this.concurrency = context.setup().concurrency();
  }

  /**
   * Does all that some feeds have, in turns, and waits for its end; with one parent at a time, one
   * feed after the other.
   */
  void run(List<LoadFeed<?>> feeds) throws InterruptedException {
    if (concurrency.parents() == 1 && feeds.size() > 1) {
      for (LoadFeed<?> feed : feeds) {
        run(List.of(feed));
      }
      return;
    }
    try {
      long seen;
      do {
        // Asked before the feeds: what ends from here on may have added to them.
        seen = ended();
        checkGoing();
      } while (handOut(feeds) || awaitMore(seen));
    } catch (InterruptedException e) {
      context.interrupted(e);
      awaitAll();
      throw e;
    }
  }

  private void checkGoing() throws InterruptedException {
    Throwable cause = context.stop().cause();
    if (cause != null) {
      throw new InterruptedException("stopped: " + cause.getMessage());
    }
  }

  private synchronized long ended() {
    return ended;
  }

  /** Starts what there is room for, one from each feed; false if that is nothing. */
  private boolean handOut(List<LoadFeed<?>> feeds) throws InterruptedException {
    boolean any = false;
    for (LoadFeed<?> feed : feeds) {
      Work<?> work = next(feed);
      if (work != null && start(work)) {
        feed.take();
        any = true;
        execute(work);
        checkGoing();
      }
    }
    return any;
  }

  /** The next work of a feed, without what is done, or being done, by another one. */
  private @Nullable Work<?> next(LoadFeed<?> feed) {
    if (isFull()) {
      return null;
    }
    for (Work<?> work = feed.peek(); work != null; work = feed.peek()) {
      Work<?> left = work.without(this::isCovered);
      if (!left.parents().isEmpty()) {
        return left;
      }
      feed.take();
    }
    return null;
  }

  private synchronized boolean isFull() {
    return going >= concurrency.parents();
  }

  private synchronized boolean isCovered(Work.Key key) {
    return failed.contains(key) || working.contains(key);
  }

  private synchronized boolean start(Work<?> work) {
    int ofSource = bySource.getOrDefault(work.source(), 0);
    if (ofSource >= concurrency.most(work.source())) {
      return false;
    }
    bySource.put(work.source(), ofSource + 1);
    working.addAll(work.keys());
    going++;
    return true;
  }

  private void execute(Work<?> work) {
    try {
      concurrency.executor().execute(() -> perform(work));
    } catch (RejectedExecutionException e) {
      end(work);
      throw e;
    }
  }

  private void perform(Work<?> work) {
    context.stop().enter();
    try {
      try {
        context.tally().workStarted(work.source(), work.parents());
        work.run(this::fail);
      } finally {
        context.tally().workEnded(work.source(), work.parents());
      }
    } catch (InterruptedException e) {
      context.interrupted(e);
    } catch (RuntimeException | Error e) {
      context.stop().crash(e);
    } finally {
      context.stop().leave();
      end(work);
    }
  }

  private void fail(FailedParent failure) {
    synchronized (this) {
      failed.add(failure.key());
    }
    context.failed(failure);
  }

  private synchronized void end(Work<?> work) {
    work.keys().forEach(working::remove);
    going--;
    bySource.merge(work.source(), -1, Integer::sum);
    ended++;
    notifyAll();
  }

  /** Waits until more work has ended than was seen; false if none is going on. */
  private synchronized boolean awaitMore(long seen) throws InterruptedException {
    while (ended == seen && going > 0) {
      wait();
    }
    return ended != seen;
  }

  private synchronized void awaitAll() {
    boolean interrupted = false;
    while (going > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        // Work has been told to stop; the run does not end before it has.
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
