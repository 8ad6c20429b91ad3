package dev.headwater.credential;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An access token that is always valid: it is refreshed ahead of its end, by one thread while
 * others wait, and the new tokens are saved before anyone uses them, so that a refresh token that
 * is valid only once is not lost. It can be passed around and printed.
 */
public final class OAuthTokens {
  /** How long before its end a token is refreshed, unless it is a short-lived one. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final ReentrantLock refreshing = new ReentrantLock();
  private final CredentialStore store;
  private final String name;
  private final OAuthRefresh refresh;
  private final Clock clock;

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
   * @throws InterruptedException while another thread refreshes
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
   * @throws InterruptedException while another thread refreshes
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
    refreshing.lockInterruptibly();
    try {
      Credential.OAuth now = load(); // by now another thread may have refreshed them
      boolean replaced = refused == null ? isFresh(now) : !now.accessToken().equals(refused);
      if (replaced) {
        return now;
      }
      Credential.OAuth fresh = ask(now);
      store.save(name, fresh);
      ahead = ahead(fresh.expiresAt());
      return fresh;
    } finally {
      refreshing.unlock();
    }
  }

  private Credential.OAuth ask(Credential.OAuth now) throws InterruptedException {
    Secret refreshToken = now.refreshToken();
    if (refreshToken == null) {
      throw failed("it has no refresh token", null);
    }
    Credential.OAuth fresh;
    try {
      fresh = refresh.refresh(refreshToken);
    } catch (InterruptedException e) {
      throw e;
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
