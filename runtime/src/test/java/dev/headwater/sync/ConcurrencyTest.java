package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ErrorCode;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunStatus;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.Trackers;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ConcurrencyTest {
  private final MemoryStore store = new MemoryStore();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private Sync sync(TrackerApi api, int parents) {
    return sync(api, Concurrency.of(threads, parents));
  }

  private Sync sync(TrackerApi api, Concurrency concurrency) {
    return Sync.of(new TrackerConnector(api))
        .into(store)
        .from(AccountType.ref("acme"))
        .concurrency(concurrency);
  }

  @Test
  void parentsAreWorkedOnAtOnceAndNoMoreThanAllowed() {
    TrackerApi api = Trackers.of(12, 9);
    CyclicBarrier four = new CyclicBarrier(4);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    api.fault =
        call -> {
          if (call.startsWith("issues")) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            // Passes only if four parents are here at once.
            four.await();
            now.decrementAndGet();
          }
        };
    sync(api, 4).run().orThrow();
    assertThat(most).hasValue(4);
    assertThat(store.count(IssueType.TYPE)).isEqualTo(108);
    assertThat(api.calls("issues")).isEqualTo(36);
  }

  @Test
  void parentsTakeTurnsSoThatNoneIsLeftAlone() {
    TrackerApi api = Trackers.of(5, 32);
    CyclicBarrier four = new CyclicBarrier(4);
    api.fault =
        call -> {
          if (call.startsWith("issues")) {
            // Five parents with eight pages each are ten times four calls, if all take turns.
            four.await();
          }
        };
    sync(api, 4).run().orThrow();
    assertThat(api.calls("issues")).isEqualTo(40);
    assertThat(store.count(IssueType.TYPE)).isEqualTo(160);
  }

  @Test
  void oneParentAtATimeIsDoneBeforeTheNext() {
    TrackerApi api = Trackers.of(2, 9);
    sync(api, 1).run().orThrow();
    assertThat(api.calls)
        .containsExactly(
            "repos acme",
            "issues r0",
            "issues r0 @4",
            "issues r0 @8",
            "issues r1",
            "issues r1 @4",
            "issues r1 @8");
  }

  @Test
  void sourceHasALimitOfItsOwn() {
    TrackerApi api = Trackers.of(8, 4);
    AtomicInteger issuesNow = new AtomicInteger();
    CyclicBarrier both = new CyclicBarrier(2);
    api.fault =
        call -> {
          if (call.startsWith("issues")) {
            assertThat(issuesNow.incrementAndGet()).isEqualTo(1);
            both.await();
            issuesNow.decrementAndGet();
          } else if (call.startsWith("readme")) {
            // Side by side: each page of issues meets a readme.
            both.await();
          }
        };
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(AccountType.ref("acme")).loadCollection(AccountType.REPOS),
            Step.concurrent(
                Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES),
                Step.forAll(RepoType.TYPE).loadFields(RepoType.DESCRIPTION)));
    sync(api, Concurrency.of(threads, 2).atMost("issuesPage", 1)).plan(plan).run().orThrow();
    assertThat(api.calls("issues")).isEqualTo(8);
    assertThat(api.calls("readme")).isEqualTo(8);
  }

  @Test
  void whatAStepAddsItselfIsVisitedToo() {
    TrackerApi api = Trackers.of(1, 0);
    for (int i = 0; i < 600; i++) {
      api.forks.put("r" + i, java.util.List.of("r" + (2 * i + 1), "r" + (2 * i + 2)));
    }
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(AccountType.ref("acme")).loadCollection(AccountType.REPOS),
            Step.forAll(RepoType.TYPE).loadCollection(RepoType.FORKS));
    sync(api, 8).plan(plan).run().orThrow();
    assertThat(api.calls("forks")).isEqualTo(1_201);
    assertThat(store.count(RepoType.TYPE)).isEqualTo(1_201);
  }

  @Test
  void failedParentIsSetAsideWhileTheOthersGoOn() {
    TrackerApi api = Trackers.of(20, 9);
    api.fault =
        call -> {
          if (call.equals("issues r7 @4")) {
            throw new IOException("down");
          }
        };
    SyncReport report = sync(api, 4).run("run");
    assertThat(report.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(report.failures()).hasSize(1);
    assertThat(store.setAside("run")).singleElement().matches(a -> "4".equals(a.cursor()));
    assertThat(store.count(IssueType.TYPE)).isEqualTo(20 * 9 - 5);
    api.fault = call -> {};
    api.calls.clear();
    sync(api, 4).run("run").orThrow();
    assertThat(api.calls).containsExactly("issues r7 @4", "issues r7 @8");
  }

  private static final class Revoked extends IOException implements FailurePolicy.Classified {
    private static final long serialVersionUID = 1L;

    @Override
    public FailureKind kind() {
      return FailureKind.STOP;
    }
  }

  @Test
  void failureThatStopsEndsTheRunAndInterruptsThoseWhoWait() throws Exception {
    TrackerApi api = Trackers.of(40, 9);
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(3);
    api.fault =
        call -> {
          if (call.equals("issues r3")) {
            waiting.await();
            throw new Revoked();
          }
          if (call.startsWith("issues")) {
            waiting.countDown();
            never.await();
          }
        };
    SyncReport report = sync(api, 4).retry(new TriedTimes(9)).run("run");
    assertThat(report.status()).isEqualTo(RunStatus.FAILED);
    assertThat(report.failures())
        .extracting(SyncFailure::code)
        .containsExactly(ErrorCode.FETCH_FAILED);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(api.calls("issues")).isEqualTo(4);
    api.fault = call -> {};
    sync(api, 4).run("run").orThrow();
    assertThat(store.count(IssueType.TYPE)).isEqualTo(360);
  }

  @Test
  void failureToSkipIsNotRetried() {
    TrackerApi api = Trackers.of(2, 1);
    api.fault =
        call -> {
          if (call.equals("issues r0")) {
            throw new IOException("gone");
          }
        };
    SyncReport report =
        sync(api, 2).retry(new TriedTimes(9)).failures(cause -> FailureKind.SKIP).run();
    assertThat(report.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(api.calls("issues")).isEqualTo(2);
  }

  @Test
  void interruptOfTheCallerEndsTheRunAndStays() throws Exception {
    TrackerApi api = Trackers.of(8, 9);
    CountDownLatch waiting = new CountDownLatch(4);
    api.fault =
        call -> {
          if (call.startsWith("issues")) {
            waiting.countDown();
            new CountDownLatch(1).await();
          }
        };
    AtomicInteger interrupted = new AtomicInteger();
    Thread caller =
        new Thread(
            () -> {
              SyncReport report = sync(api, 4).run("run");
              assertThat(report.status()).isEqualTo(RunStatus.FAILED);
              assertThat(report.failures())
                  .extracting(SyncFailure::code)
                  .containsExactly(ErrorCode.RUN_INTERRUPTED);
              interrupted.set(Thread.currentThread().isInterrupted() ? 1 : 2);
            });
    caller.start();
    waiting.await();
    caller.interrupt();
    caller.join();
    assertThat(interrupted).hasValue(1);
    assertThat(api.calls("issues")).isEqualTo(4);
  }

  @Test
  void whatAListenerThrowsPassesThrough() {
    TrackerApi api = Trackers.of(8, 9);
    SyncListener broken =
        new SyncListener() {
          @Override
          public void parentFinished(String source, dev.headwater.entity.Ref<?> parent, int pages) {
            if (source.equals("issuesPage")) {
              throw new IllegalStateException("broken listener");
            }
          }
        };
    assertThatThrownBy(() -> sync(api, 4).listener(broken).run("run"))
        .hasMessage("broken listener");
    sync(api, 4).run("run").orThrow();
  }

  @Test
  void executorThatRefusesEndsTheRun() {
    threads.shutdown();
    assertThatThrownBy(() -> sync(Trackers.of(2, 1), 2).run("run"))
        .isInstanceOf(RejectedExecutionException.class);
  }
}
