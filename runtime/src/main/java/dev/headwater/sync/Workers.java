package dev.headwater.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Hands work to the executor, page by page, never more than may go on at once: what is next is read
 * from the store only when there is room for it, and a store that is slow slows down the calls.
 *
 * <p>More parents are begun than there are calls at once, and take turns. Otherwise the last ones,
 * whose pages can only come one after the other, would be left alone at the end of a step.
 */
final class Workers {
  /** How many parents are begun for each that may be worked on at once, if several may. */
  private static final int BEGUN = 4;

  private final RunContext context;
  private final Concurrency concurrency;
  private final Set<Work.Key> working = new HashSet<>();

  /** How much work has ended. */
  private long ended;

  /** How much is going on; a batch counts as one. */
  private int going;

  /** What was begun, by its last turn, and waits for the next one. */
  private final NavigableSet<Turn> paused = new TreeSet<>(Turn.ORDER);

  private long turns;

  /** How much of each source is going on. */
  private final Map<String, Integer> bySource = new HashMap<>();

  /** How much of each source is going on or waits for its turn. */
  private final Map<String, Integer> begun = new HashMap<>();

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
      Turn turn = work == null ? null : start(work);
      if (turn != null) {
        feed.take();
        any = true;
        execute(turn);
        checkGoing();
      }
    }
    Turn again = continued();
    if (again != null) {
      execute(again);
      checkGoing();
    }
    return any || again != null;
  }

  /** What was begun and may go on now; null if nothing. */
  private synchronized @Nullable Turn continued() {
    if (isFull()) {
      return null;
    }
    for (Turn last : paused) {
      if (hasRoom(last.work().source())) {
        paused.remove(last);
        return turn(last.work(), last.taken() + 1);
      }
    }
    return null;
  }

  /** The next work of a feed, without what is done, or being done, by another one. */
  private @Nullable Work<?> next(LoadFeed<?> feed) {
    if (isFull() || isBegunEnough()) {
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

  private synchronized boolean isBegunEnough() {
    return isEnough(going + paused.size(), concurrency.parents());
  }

  /** Whether no more should be begun where so many may go on at once. */
  private static boolean isEnough(int begun, int atOnce) {
    return begun >= (atOnce == 1 ? 1 : atOnce * BEGUN);
  }

  private synchronized boolean isCovered(Work.Key key) {
    return failed.contains(key) || working.contains(key);
  }

  /** The first turn of some work; null if there is no room for its source. */
  private synchronized @Nullable Turn start(Work<?> work) {
    int already = begun.getOrDefault(work.source(), 0);
    if (!hasRoom(work.source()) || isEnough(already, concurrency.most(work.source()))) {
      return null;
    }
    begun.put(work.source(), already + 1);
    working.addAll(work.keys());
    return turn(work, 1);
  }

  private synchronized boolean hasRoom(String source) {
    return bySource.getOrDefault(source, 0) < concurrency.most(source);
  }

  private Turn turn(Work<?> work, int taken) {
    bySource.merge(work.source(), 1, Integer::sum);
    going++;
    turns++;
    return new Turn(work, taken, turns);
  }

  private void execute(Turn turn) {
    try {
      concurrency.executor().execute(() -> perform(turn));
    } catch (RejectedExecutionException e) {
      end(turn, false);
      throw e;
    }
  }

  private void perform(Turn turn) {
    Work<?> work = turn.work();
    boolean more = false;
    context.stop().enter();
    try {
      try {
        context.tally().workStarted(work.source(), work.parents());
        more = work.next(this::fail);
      } finally {
        context.tally().workEnded(work.source(), work.parents());
      }
    } catch (InterruptedException e) {
      context.interrupted(e);
    } catch (RuntimeException | Error e) {
      context.stop().crash(e);
    } finally {
      context.stop().leave();
      end(turn, more);
    }
  }

  private void fail(FailedParent failure) {
    synchronized (this) {
      failed.add(failure.key());
    }
    context.failed(failure);
  }

  private synchronized void end(Turn turn, boolean more) {
    Work<?> work = turn.work();
    if (more) {
      paused.add(turn);
    } else {
      work.keys().forEach(working::remove);
      begun.merge(work.source(), -1, Integer::sum);
    }
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
