package dev.headwater.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ForkTest {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  @AfterEach
  void end() {
    pool.shutdownNow();
  }

  @Test
  void runsEachOnceWithoutASpareThread() throws Exception {
    ExecutorService single = Executors.newSingleThreadExecutor();
    Fork fork = new Fork(single, 4);
    AtomicInteger runs = new AtomicInteger();
    Runnable inner = () -> fork.run(Collections.nCopies(3, runs::incrementAndGet));

    single.submit(() -> fork.run(Collections.nCopies(3, inner))).get();

    assertThat(runs).hasValue(9);
    single.shutdownNow();
  }

  @Test
  void runsAllItselfIfNobodyElseDoes() {
    Fork fork =
        new Fork(
            task -> {
              throw new RejectedExecutionException("closed");
            },
            4);
    List<Thread> threads = new ArrayList<>();
    fork.run(Collections.nCopies(5, () -> threads.add(Thread.currentThread())));
    assertThat(threads).hasSize(5).containsOnly(Thread.currentThread());
  }

  @Test
  void runsNothing() {
    new Fork(pool, 4).run(List.of());
  }

  @Test
  void throwsOneFailureOfManyWhenAllHaveEnded() {
    IllegalStateException failure = new IllegalStateException("one of many");
    AtomicInteger runs = new AtomicInteger();
    List<Runnable> tasks = new ArrayList<>(Collections.nCopies(50, runs::incrementAndGet));
    tasks.set(
        20,
        () -> {
          throw failure;
        });
    assertThatThrownBy(() -> new Fork(pool, 4).run(tasks)).isSameAs(failure);
    int ended = runs.get();
    assertThat(ended).isBetween(17, 49);
  }

  @Test
  void waitsForWhatHasBegunWhenAnotherFails() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch failing = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Runnable slow =
        () -> {
          begun.countDown();
          await(failing);
          ended.set(true);
        };
    Runnable wrong =
        () -> {
          await(begun);
          failing.countDown();
          throw new IllegalStateException("wrong");
        };
    assertThatThrownBy(() -> new Fork(pool, 2).run(List.of(slow, wrong))).hasMessage("wrong");
    assertThat(ended).isTrue();
  }

  @Test
  void tellsOfTheOtherFailures() {
    CountDownLatch both = new CountDownLatch(2);
    Runnable wrong =
        () -> {
          both.countDown();
          await(both);
          throw new IllegalStateException(Thread.currentThread().getName());
        };
    assertThatThrownBy(() -> new Fork(pool, 2).run(List.of(wrong, wrong)))
        .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));
  }

  @Test
  void oneFailureThrownTwiceIsNoOtherFailure() {
    CountDownLatch both = new CountDownLatch(2);
    AssertionError failure = new AssertionError("the same");
    Runnable wrong =
        () -> {
          both.countDown();
          await(both);
          throw failure;
        };
    assertThatThrownBy(() -> new Fork(pool, 2).run(List.of(wrong, wrong)))
        .isSameAs(failure)
        .hasNoSuppressedExceptions();
  }

  @Test
  void keepsAnInterruptAndWaitsAllTheSame() {
    Thread caller = Thread.currentThread();
    AtomicBoolean begun = new AtomicBoolean();
    AtomicInteger ended = new AtomicInteger();
    Runnable task =
        () -> {
          boolean mine = Thread.currentThread() == caller;
          begun.compareAndSet(false, !mine);
          while (mine ? !begun.get() : caller.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
          }
          ended.incrementAndGet();
        };
    caller.interrupt();
    new Fork(pool, 2).run(List.of(task, task));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ended).hasValue(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
