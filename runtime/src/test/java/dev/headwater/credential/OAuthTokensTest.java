package dev.headwater.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OAuthTokensTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  private final List<String> events = Collections.synchronizedList(new ArrayList<>());

  /** Notes what is saved. */
  private final CredentialStore store =
      new CredentialStore() {
        private final MemoryCredentialStore memory = new MemoryCredentialStore();

        @Override
        public Optional<Credential> find(String name) {
          return memory.find(name);
        }

        @Override
        public void save(String name, Credential credential) {
          events.add("saved " + access(credential));
          memory.save(name, credential);
        }

        @Override
        public void delete(String name) {
          memory.delete(name);
        }
      };

  private static String access(Credential credential) {
    return ((Credential.OAuth) credential).accessToken().reveal();
  }

  private static Credential.OAuth tokens(
      String access, @Nullable String refresh, @Nullable Instant expiresAt) {
    return new Credential.OAuth(
        Secret.of(access), refresh == null ? null : Secret.of(refresh), expiresAt);
  }

  private OAuthTokens handle(OAuthRefresh refresh) {
    return new Credentials(store, "acme", Clock.fixed(NOW, ZoneOffset.UTC)).oauth("api", refresh);
  }

  /** Counts refreshes: {@code r1} gives {@code a2}, {@code r2} and so on, each good once. */
  private Credential.OAuth rotate(Secret refreshToken) {
    events.add("refreshed " + refreshToken.reveal());
    int next = Integer.parseInt(refreshToken.reveal().substring(1)) + 1;
    return tokens("a" + next, "r" + next, NOW.plusSeconds(3_600));
  }

  @Test
  void aFreshTokenIsUsedAsItIs() throws Exception {
    store.save("acme.api", tokens("a1", "r1", NOW.plusSeconds(301)));

    assertThat(handle(this::rotate).accessToken()).isEqualTo(Secret.of("a1"));
    assertThat(events).containsExactly("saved a1");
  }

  @Test
  void oneThatNeverEndsIsUsedAsItIs() throws Exception {
    store.save("acme.api", tokens("a1", null, null));

    assertThat(handle(this::rotate).accessToken()).isEqualTo(Secret.of("a1"));
  }

  @Test
  void isRefreshedAheadOfItsEndAndSavedBeforeUse() throws Exception {
    store.save("acme.api", tokens("a1", "r1", NOW.plusSeconds(300)));

    Secret used = handle(this::rotate).accessToken();
    events.add("used " + used.reveal());

    assertThat(events).containsExactly("saved a1", "refreshed r1", "saved a2", "used a2");
    assertThat(store.find("acme.api")).contains(tokens("a2", "r2", NOW.plusSeconds(3_600)));
  }

  @Test
  void aShortLivedOneIsRefreshedAtHalfItsLife() throws Exception {
    store.save("acme.api", tokens("a1", "r1", NOW));
    AtomicReference<Instant> now = new AtomicReference<>(NOW);
    OAuthTokens handle =
        new Credentials(store, "acme", ticking(now))
            .oauth("api", refresh -> tokens(rotate(refresh), now.get().plusSeconds(60)));

    handle.accessToken();
    now.set(NOW.plusSeconds(29));
    assertThat(handle.accessToken()).isEqualTo(Secret.of("a2"));
    now.set(NOW.plusSeconds(30));
    assertThat(handle.accessToken()).isEqualTo(Secret.of("a3"));
  }

  private static Credential.OAuth tokens(Credential.OAuth tokens, Instant expiresAt) {
    return new Credential.OAuth(tokens.accessToken(), tokens.refreshToken(), expiresAt);
  }

  private static Clock ticking(AtomicReference<Instant> now) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        return now.get();
      }
    };
  }

  @Test
  void isRefreshedOnceByManyThreads() throws Exception {
    store.save("acme.api", tokens("a1", "r1", NOW));
    OAuthTokens handle = handle(this::rotate);
    int threads = 16;
    CountDownLatch started = new CountDownLatch(threads);
    List<Callable<Secret>> tasks =
        Collections.nCopies(
            threads,
            () -> {
              started.countDown();
              started.await();
              return handle.accessToken();
            });
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Secret> each : executor.invokeAll(tasks)) {
        assertThat(each.get()).isEqualTo(Secret.of("a2"));
      }
    } finally {
      executor.shutdownNow();
    }
    assertThat(events).containsExactly("saved a1", "refreshed r1", "saved a2");
  }

  @Test
  void whoeverIsInterruptedLeavesTheNewTokensSaved() throws Exception {
    store.save("acme.api", tokens("a1", "r1", NOW));
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    OAuthTokens handle =
        handle(
            refreshToken -> {
              asked.countDown();
              answered.await();
              return rotate(refreshToken);
            });
    FutureTask<List<String>> interrupted =
        new FutureTask<>(
            () -> {
              assertThatThrownBy(handle::accessToken).isInstanceOf(InterruptedException.class);
              return List.copyOf(events);
            });
    Thread caller = new Thread(interrupted);
    caller.start();
    asked.await();
    caller.interrupt();
    while (caller.isInterrupted()) { // until it waits no more as it did
      Thread.onSpinWait();
    }
    answered.countDown();

    assertThat(interrupted.get()).containsExactly("saved a1", "refreshed r1", "saved a2");
    assertThat(handle.accessToken()).isEqualTo(Secret.of("a2"));
    assertThat(events).doesNotContain("refreshed r2");
  }

  @Test
  void aRefusedTokenIsReplacedOnce() throws Exception {
    store.save("acme.api", tokens("a1", "r1", NOW.plusSeconds(3_600)));
    OAuthTokens handle = handle(this::rotate);

    assertThat(handle.replace(Secret.of("a1"))).isEqualTo(Secret.of("a2"));
    assertThat(handle.replace(Secret.of("a1"))).isEqualTo(Secret.of("a2"));
    assertThat(events).containsOnlyOnce("refreshed r1").doesNotContain("refreshed r2");
  }

  @Test
  void aRefreshTokenThatIsNotRotatedStays() throws Exception {
    store.save("acme.api", tokens("a1", "r1", NOW));

    handle(refresh -> tokens("a2", null, NOW.plusSeconds(3_600))).accessToken();

    assertThat(store.find("acme.api")).contains(tokens("a2", "r1", NOW.plusSeconds(3_600)));
  }

  @Test
  void newTokensAreUsedOnlyIfTheyAreSaved() {
    MemoryCredentialStore memory = new MemoryCredentialStore();
    memory.save("acme.api", tokens("a1", "r1", NOW));
    CredentialStore full =
        new CredentialStore() {
          @Override
          public Optional<Credential> find(String name) {
            return memory.find(name);
          }

          @Override
          public void save(String name, Credential credential) {
            throw new IllegalStateException("disk full");
          }

          @Override
          public void delete(String name) {
            memory.delete(name);
          }
        };
    OAuthTokens handle =
        new Credentials(full, "acme", Clock.fixed(NOW, ZoneOffset.UTC)).oauth("api", this::rotate);

    assertThatThrownBy(handle::accessToken).hasMessage("disk full");
  }

  @Test
  void aFailureSaysWhyWithoutTheSecret() {
    store.save("acme.api", tokens("a1", "refresh-canary", NOW));
    OAuthTokens telling =
        handle(
            refresh -> {
              throw new IOException("400 for grant " + refresh.reveal());
            });

    assertThatThrownBy(telling::accessToken)
        .hasMessage(
            "[HW834] the access token 'acme.api' has ended, and the refresh failed:"
                + " java.io.IOException: 400 for grant ***; connect again if this stays so")
        .hasNoCause();
  }

  @Test
  void aFailureKeepsItsCause() {
    store.save("acme.api", tokens("a1", "r1", NOW));
    IOException cause = new IOException("unreachable");

    assertThatThrownBy(
            handle(
                    refresh -> {
                      throw cause;
                    })
                ::accessToken)
        .hasMessageStartingWith("[HW834]")
        .hasCause(cause);
  }

  @Test
  void withoutARefreshTokenItEnds() {
    store.save("acme.api", tokens("a1", null, NOW));

    assertThatThrownBy(handle(this::rotate)::accessToken)
        .hasMessageContaining("has ended, and it has no refresh token");
    assertThatThrownBy(new Credentials(store, "none").oauth("api", this::rotate)::accessToken)
        .hasMessageStartingWith("[HW831]");
  }
}
