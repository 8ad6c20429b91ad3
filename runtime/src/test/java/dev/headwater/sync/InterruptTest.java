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
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class InterruptTest {
  private final MemoryStore store = new MemoryStore();

  private Sync sync(TrackerApi api) {
    return Sync.of(new TrackerConnector(api)).into(store).from(AccountType.ref("acme"));
  }

  @Test
  void interruptEndsTheRunAndStays() {
    TrackerApi api = Trackers.of(3, 9);
    api.fault =
        call -> {
          if (call.equals("issues r1 @4")) {
            throw new InterruptedException("stop");
          }
        };
    SyncReport report = sync(api).retry(new TriedTimes(9)).run();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.status()).isEqualTo(RunStatus.FAILED);
    assertThat(report.failures()).hasSize(1);
    assertThat(report.failures().get(0).code()).isEqualTo(ErrorCode.RUN_INTERRUPTED);
    assertThat(report.failures().get(0).parent()).isEqualTo(RepoType.ref("r1"));
    assertThat(api.calls).endsWith("issues r1 @4");
    assertThat(store.count(IssueType.TYPE)).isEqualTo(9 + 4);
  }

  @Test
  void interruptThatASourceSwallowedEndsTheRunBeforeTheNextCall() {
    TrackerApi api = Trackers.of(3, 9);
    api.fault =
        call -> {
          if (call.equals("issues r1 @4")) {
            Thread.currentThread().interrupt();
            throw new IOException("closed by interrupt");
          }
        };
    SyncReport report = sync(api).run();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.failures())
        .extracting(SyncFailure::code)
        .containsExactly(ErrorCode.FETCH_FAILED, ErrorCode.RUN_INTERRUPTED);
    assertThat(api.calls).endsWith("issues r1 @4");
  }

  private static final class InterruptedWait implements RetryPolicy {
    @Override
    public <T> T call(Callable<T> call, Predicate<Exception> retried) throws Exception {
      assertThatThrownBy(call::call).matches(e -> retried.test((Exception) e));
      throw new InterruptedException("stop");
    }
  }

  @Test
  void interruptInARetryPolicyEndsTheRun() {
    TrackerApi api = Trackers.of(3, 9);
    api.fault =
        call -> {
          throw new IOException("down");
        };
    SyncReport report = sync(api).retry(new InterruptedWait()).run();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.failures())
        .extracting(SyncFailure::code)
        .containsExactly(ErrorCode.RUN_INTERRUPTED);
    assertThat(report.calls()).isEqualTo(1);
  }
}
