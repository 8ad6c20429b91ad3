package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ErrorCode;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunRecord;
import dev.headwater.store.RunStatus;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.Trackers;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class LeaseTest {
  private final MemoryStore store = new MemoryStore();

  private Sync sync(TrackerApi api) {
    return Sync.of(new TrackerConnector(api)).into(store).from(AccountType.ref("acme"));
  }

  private String installation() {
    return store.runs(name(), 1).get(0).installation();
  }

  private String name() {
    return new TrackerConnector(new TrackerApi()).schema().qualifiedName() + " Account(acme)";
  }

  @Test
  void secondRunOfAnInstallationIsRefusedWhileTheFirstGoesOn() throws Exception {
    TrackerApi api = Trackers.of(1, 1);
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    api.fault =
        call -> {
          called.countDown();
          goOn.await();
        };
    Thread first = new Thread(() -> sync(api).run("first"));
    first.start();
    called.await();
    assertThatThrownBy(() -> sync(Trackers.of(1, 1)).run("second"))
        .hasMessageStartingWith("[HW731] a run of '" + name() + "' is going on");
    assertThat(store.run("second")).isEmpty();
    sync(Trackers.of(1, 1)).installation("other").run().orThrow();
    goOn.countDown();
    first.join();
    assertThat(store.run("first").orElseThrow().status()).isEqualTo(RunStatus.COMPLETED);
    sync(Trackers.of(1, 1)).run("second").orThrow();
  }

  @Test
  void leaseIsExtendedWhileACallTakesLonger() throws Exception {
    TrackerApi api = Trackers.of(1, 1);
    CountDownLatch extended = new CountDownLatch(3);
    api.fault = call -> extended.await();
    var counting =
        new dev.headwater.store.ForwardingStore(store) {
          @Override
          public dev.headwater.store.Lease acquire(
              String installation, String holder, Duration duration) {
            extended.countDown();
            return super.acquire(installation, holder, duration);
          }
        };
    Sync.of(new TrackerConnector(api))
        .into(counting)
        .from(AccountType.ref("acme"))
        .lease(Duration.ofMillis(30))
        .run()
        .orThrow();
    assertThat(extended.getCount()).isZero();
  }

  @Test
  void runThatLostItsLeaseStopsAndStoresNothingMore() {
    TrackerApi api = Trackers.of(3, 9);
    api.fault =
        call -> {
          if (call.equals("issues r1 @4")) {
            store.release(leaseOf(store));
            store.acquire(name(), "usurper", Duration.ofHours(1));
          }
        };
    SyncReport report = sync(api).run("run");
    assertThat(report.status()).isEqualTo(RunStatus.FAILED);
    assertThat(report.failures()).hasSize(1);
    assertThat(report.failures().get(0).message()).contains("[HW732]");
    assertThat(api.calls).endsWith("issues r1 @4");
    assertThat(store.count(IssueType.TYPE)).isEqualTo(9 + 4);
  }

  /** Whoever holds the lease says so when somebody else asks for it. */
  private dev.headwater.store.Lease leaseOf(MemoryStore memory) {
    try {
      memory.acquire(name(), "nobody", Duration.ofHours(1));
      throw new AssertionError("nobody holds the lease");
    } catch (dev.headwater.error.HeadwaterException e) {
      String holder = e.getMessage().replaceAll(".*held by (\\S+) until.*", "$1");
      return new dev.headwater.store.Lease(name(), holder, java.time.Instant.EPOCH);
    }
  }

  @Test
  void resumeGoesOnWithARunThatDidNotComplete() {
    TrackerApi api = Trackers.of(2, 9);
    api.fault =
        call -> {
          if (call.equals("issues r0 @4")) {
            throw new IOException("down");
          }
        };
    SyncReport first = sync(api).resume();
    assertThat(first.status()).isEqualTo(RunStatus.PARTIAL);
    assertThat(store.setAside(first.run()))
        .singleElement()
        .satisfies(aside -> assertThat(aside.cursor()).isEqualTo("4"))
        .satisfies(aside -> assertThat(aside.code()).isEqualTo("HW701"))
        .satisfies(aside -> assertThat(aside.cause()).contains("down"));
    api.fault = call -> {};
    api.calls.clear();
    SyncReport second = sync(api).resume();
    assertThat(second.run()).isEqualTo(first.run());
    assertThat(api.calls).containsExactly("issues r0 @4", "issues r0 @8");
    assertThat(store.setAside(first.run())).isEmpty();
    RunRecord record = store.run(first.run()).orElseThrow();
    assertThat(record.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(record.calls()).isEqualTo(1 + 2 + 3 + 2);
    SyncReport third = sync(api).resume();
    assertThat(third.run()).isNotEqualTo(first.run());
    assertThat(store.checkpoint(first.run(), "repos", AccountType.ref("acme"))).isEmpty();
    assertThat(installation()).isEqualTo(name());
  }

  @Test
  void cancelledRunSaysSoAndGoesOnLater() {
    TrackerApi api = Trackers.of(3, 9);
    SyncControl control = new SyncControl();
    api.fault =
        call -> {
          if (call.equals("issues r1 @4")) {
            control.cancel();
          }
        };
    SyncReport report = sync(api).control(control).run("run");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(report.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(report.failures())
        .extracting(SyncFailure::code)
        .containsExactly(ErrorCode.RUN_CANCELLED);
    assertThat(store.count(IssueType.TYPE)).isEqualTo(9 + 8);
    api.calls.clear();
    sync(api).resume().orThrow();
    assertThat(api.calls)
        .containsExactly("issues r1 @8", "issues r2", "issues r2 @4", "issues r2 @8");
  }

  @Test
  void pausedRunWaitsBeforeItsNextCall() throws Exception {
    TrackerApi api = Trackers.of(2, 1);
    SyncControl control = new SyncControl();
    CountDownLatch paused = new CountDownLatch(1);
    api.fault =
        call -> {
          if (call.equals("issues r0")) {
            control.pause();
            paused.countDown();
          }
        };
    Thread run = new Thread(() -> sync(api).control(control).run("run"));
    run.start();
    paused.await();
    while (run.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(api.calls).endsWith("issues r0");
    control.resume();
    run.join();
    assertThat(api.calls).endsWith("issues r1");
    assertThat(store.run("run").orElseThrow().status()).isEqualTo(RunStatus.COMPLETED);
  }
}
