package dev.headwater.serve;

import dev.headwater.view.Tasks;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks side by side on the application's executor, a bounded number at once. The caller takes
 * part, so that all end even on an executor that has no thread to spare.
 */
public final class Fork implements Tasks {
  private final Executor executor;
  private final int width;

  /** Runs at most so many tasks at once, of which the caller runs one. */
  public Fork(Executor executor, int width) {
    this.executor = executor;
    this.width = width;
  }

  @Override
  public void run(List<Runnable> tasks) {
    if (tasks.size() == 1) {
      tasks.get(0).run();
    } else if (!tasks.isEmpty()) {
      Work work = new Work(List.copyOf(tasks));
      for (int i = 1; i < Math.min(width, tasks.size()); i++) {
        if (!handedOver(work)) {
          break;
        }
      }
      work.run();
      work.await();
    }
  }

  private boolean handedOver(Runnable work) {
    try {
      executor.execute(work);
      return true;
    } catch (RejectedExecutionException e) {
      return false; // the caller does it all
    }
  }

  /** Tasks of which each is taken once, by whoever comes first. */
  private static final class Work implements Runnable {
    private final List<Runnable> tasks;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private @Nullable Throwable failure;

    Work(List<Runnable> tasks) {
      this.tasks = tasks;
      this.open = new CountDownLatch(tasks.size());
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
        try {
          if (failure() == null) {
            tasks.get(i).run();
          }
        } catch (RuntimeException | Error e) {
          failed(e);
        } finally {
          open.countDown();
        }
      }
    }

    private synchronized void failed(Throwable e) {
      if (failure == null) {
        failure = e;
      } else if (failure != e) {
        failure.addSuppressed(e);
      }
    }

    private synchronized @Nullable Throwable failure() {
      return failure;
    }

    /** Waits for what others have taken. They hold no task of ours that could wait for us. */
    void await() {
      boolean interrupted = false;
      while (open.getCount() > 0) {
        try {
          open.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      Throwable thrown = failure();
      if (thrown instanceof Error error) {
        throw error;
      }
      if (thrown instanceof RuntimeException e) {
        throw e;
      }
    }
  }
}
