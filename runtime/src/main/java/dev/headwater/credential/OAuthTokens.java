package dev.headwater.credential;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An access token that is always valid: it is refreshed ahead of its end, once while all wait who
 * need it, and the new tokens are saved before anyone uses them, so that a refresh token that is
 * valid only once is not lost. A refresh has a thread of its own, since whoever asked for it may be
 * interrupted while the answer with the next refresh token is on its way. It can be passed around
 * and printed.
 */
public final class OAuthTokens {
  /** How long before its end a token is refreshed, unless it is a short-lived one. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  /** How long someone who is interrupted waits for a refresh that is on its way. */
  private static final long GRACE_SECONDS = 10;

  private final CredentialStore store;
  private final String name;
  private final OAuthRefresh refresh;
  private final Clock clock;

  /** The refresh that is on its way, or the last one. */
  private @Nullable FutureTask<Credential.OAuth> refreshing;

  /** The same for the tokens in use: no more than half their life. */
  private volatile Duration ahead = AHEAD;

  OAuthTokens(CredentialStore store, String name, OAuthRefresh refresh, Clock clock) {
    this.store = store;
    this.name = name;
    this.refresh = refresh;
    this.clock = clock;
  }

  /**
   * An access token for a call that is made now.
   *
   * @throws HeadwaterException HW831 if there are no tokens; HW832 or HW833 if the store fails, and
   *     then the old tokens may be lost; HW834 if they cannot be refreshed
   * @throws InterruptedException during a refresh, which goes on; after it, or after 10 seconds
   */
  public Secret accessToken() throws InterruptedException {
    Credential.OAuth tokens = load();
    return isFresh(tokens) ? tokens.accessToken() : refreshed(null).accessToken();
  }

  /**
   * Another access token, since the API refused this one. If another thread has replaced it in the
   * meantime, there is no further refresh.
   *
   * @throws HeadwaterException as {@link #accessToken}
   * @throws InterruptedException as {@link #accessToken}
   */
  public Secret replace(Secret refused) throws InterruptedException {
    return refreshed(refused).accessToken();
  }

  private Credential.OAuth load() {
    Credential found = store.find(name).orElseThrow(() -> SecretHandle.missing(name));
    if (found instanceof Credential.OAuth tokens) {
      return tokens;
    }
    throw SecretHandle.wrongKind(name, "a text", "tokens of OAuth");
  }

  private boolean isFresh(Credential.OAuth tokens) {
    Instant expiresAt = tokens.expiresAt();
    return expiresAt == null || clock.instant().plus(ahead).isBefore(expiresAt);
  }

  /** How long before its end a token is refreshed that begins now. */
  private Duration ahead(@Nullable Instant expiresAt) {
    if (expiresAt == null) {
      return AHEAD;
    }
    Duration half = Duration.between(clock.instant(), expiresAt).dividedBy(2);
    return half.compareTo(AHEAD) < 0 ? half : AHEAD;
  }

  private Credential.OAuth refreshed(@Nullable Secret refused) throws InterruptedException {
    FutureTask<Credential.OAuth> task;
    synchronized (this) {
      task = refreshing;
      if (task == null || task.isDone()) {
        Credential.OAuth now = load(); // by now another thread may have refreshed them
        boolean replaced = refused == null ? isFresh(now) : !now.accessToken().equals(refused);
        if (replaced) {
          return now;
        }
        task = new FutureTask<>(() -> refresh(now));
        refreshing = task;
        new Thread(task, "refresh of credential " + name).start();
      }
    }
    return await(task);
  }

  private Credential.OAuth refresh(Credential.OAuth now) {
    Credential.OAuth fresh = ask(now);
    store.save(name, fresh);
    ahead = ahead(fresh.expiresAt());
    return fresh;
  }

  private static Credential.OAuth await(FutureTask<Credential.OAuth> task)
      throws InterruptedException {
    try {
      return result(task);
    } catch (InterruptedException e) {
      try {
        // The process may end next, so the tokens had better be saved by then.
        task.get(GRACE_SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException | InterruptedException unheard) {
        e.addSuppressed(unheard);
      }
      throw e;
    }
  }

  private static Credential.OAuth result(FutureTask<Credential.OAuth> task)
      throws InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a refresh throws nothing else", e);
    }
  }

  private Credential.OAuth ask(Credential.OAuth now) {
    Secret refreshToken = now.refreshToken();
    if (refreshToken == null) {
      throw failed("it has no refresh token", null);
    }
    Credential.OAuth fresh;
    try {
      fresh = refresh.refresh(refreshToken);
    } catch (Exception e) {
      throw failed("the refresh failed: " + now.redact(e.toString()), now.tells(e) ? null : e);
    }
    return fresh.refreshToken() == null
        ? new Credential.OAuth(fresh.accessToken(), refreshToken, fresh.expiresAt())
        : fresh;
  }

  private HeadwaterException failed(String why, @Nullable Exception cause) {
    return new HeadwaterException(
        ErrorCode.CREDENTIAL_EXPIRED,
        "the access token '"
            + name
            + "' has ended, and "
            + why
            + "; connect again if this stays so",
        cause);
  }

  @Override
  public String toString() {
    return "credential " + name;
  }
}
