package dev.headwater.samples.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.credential.Secret;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.operation.OperationCount;
import dev.headwater.samples.spotify.api.Me;
import dev.headwater.samples.spotify.server.EmbeddedSpotify;
import dev.headwater.samples.spotify.server.Manners;
import dev.headwater.samples.spotify.server.Reply;
import dev.headwater.samples.spotify.server.Size;
import dev.headwater.store.MemoryStore;
import dev.headwater.sync.Concurrency;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Access tokens that end, and calls that are refused, in the middle of it all. */
final class TokensInUseTest {
  private final ExecutorService threads = Executors.newFixedThreadPool(16);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void manyThreadsRefreshOnce() throws Exception {
    try (var connected = Connected.to(new Size(1, 1, 1), Manners.good())) {
      String given = connected.server().refreshToken();
      List<Callable<Me>> calls = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        calls.add(() -> connected.api().me());
      }
      for (Future<Me> each : threads.invokeAll(calls)) {
        assertThat(each.get().id()).isEqualTo(EmbeddedSpotify.USER);
      }

      assertThat(connected.server().refreshes()).isEqualTo(1);
      assertThat(connected.targets("/api/token")).hasSize(1);
      assertThat(connected.tokens().refreshToken())
          .isEqualTo(Secret.of(connected.server().refreshToken()))
          .isNotEqualTo(Secret.of(given));
    }
  }

  @Test
  void aTokenThatEndsInTheMiddleIsReplacedOnce() throws Exception {
    AtomicInteger pages = new AtomicInteger();
    AtomicReference<EmbeddedSpotify> server = new AtomicReference<>();
    try (var connected =
        Connected.to(
            new Size(20, 60, 10),
            Manners.good(),
            request -> {
              if (request.target().contains("/tracks") && pages.incrementAndGet() == 20) {
                server.get().endAccess();
              }
              return Optional.empty();
            })) {
      server.set(connected.server());

      SyncReport report =
          Sync.of(new SpotifyConnector(connected.api()))
              .into(new MemoryStore())
              .from(LibraryType.ref(EmbeddedSpotify.USER))
              .concurrency(Concurrency.of(threads, 8))
              .run()
              .orThrow();

      assertThat(report.failures()).isEmpty();
      assertThat(pages.get()).isGreaterThan(40); // 40 pages, and those that were refused
      assertThat(connected.server().refreshes()).isEqualTo(2);
      assertThat(connected.tally().counts().values())
          .extracting(OperationCount::failures)
          .containsOnly(0L);
    }
  }

  @Test
  void aRefusalIsWaitedOut() throws Exception {
    Manners refusing = new Manners(Duration.ofHours(1), 0, 5);
    try (var connected = Connected.to(new Size(2, 60, 2), refusing)) {
      SyncReport report =
          Sync.of(new SpotifyConnector(connected.api()))
              .into(new MemoryStore())
              .from(LibraryType.ref(EmbeddedSpotify.USER))
              .run()
              .orThrow();

      OperationCount all =
          connected.tally().counts().values().stream()
              .reduce(OperationCount.NONE, OperationCount::plus);
      assertThat(connected.server().refusals()).isPositive();
      assertThat(all.failures()).isEqualTo(connected.server().refusals());
      assertThat(all.calls()).isEqualTo(report.calls() + connected.server().refusals());
      assertThat(all.waited()).isPositive();
    }
  }

  @Test
  void aRefreshTokenThatIsRevokedIsSaid() throws Exception {
    try (var connected =
        Connected.to(
            new Size(1, 1, 1),
            Manners.good(),
            request ->
                request.target().equals("/api/token")
                    ? Optional.of(Reply.error(503, "over capacity"))
                    : Optional.empty())) {
      assertThatThrownBy(() -> connected.api().me())
          .isInstanceOf(HeadwaterException.class)
          .satisfies(
              e ->
                  assertThat(((HeadwaterException) e).code())
                      .isEqualTo(ErrorCode.CREDENTIAL_EXPIRED))
          .hasMessageContaining("POST /api/token: status 503");
      assertThat(connected.targets("/v1/")).isEmpty();
    }
  }
}
