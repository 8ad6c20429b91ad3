package dev.headwater.credential;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The credentials of one installation: handles that look into a store only when they are used, so
 * that what is replaced there is used from then on. Thread-safe.
 */
public final class Credentials {
  private final CredentialStore store;
  private final String prefix;
  private final Clock clock;

  /** One for each name: whoever refreshes it must know who else does. */
  private final Map<String, OAuthTokens> oauth = new ConcurrentHashMap<>();

  /**
   * The credentials of an installation.
   *
   * @param installation stands before each name in the store, as {@code installation.token}
   */
  public Credentials(CredentialStore store, String installation) {
    this(store, installation, Clock.systemUTC());
  }

  /** The same with a clock for when tokens expire. */
  public Credentials(CredentialStore store, String installation, Clock clock) {
    this.store = store;
    this.prefix = installation + ".";
    this.clock = clock;
  }

  /** A token, a key or a password, which need not be there yet. */
  public SecretHandle secret(String name) {
    return new SecretHandle(store, prefix + name);
  }

  /**
   * The tokens of OAuth, which need not be there yet. Of one name there is one; it refreshes as the
   * first caller said.
   */
  public OAuthTokens oauth(String name, OAuthRefresh refresh) {
    return oauth.computeIfAbsent(name, key -> new OAuthTokens(store, prefix + key, refresh, clock));
  }

  /** Keeps a credential under a name of this installation. */
  public void save(String name, Credential credential) {
    store.save(prefix + name, credential);
  }

  /** Forgets the credential of a name of this installation, if there is one. */
  public void delete(String name) {
    store.delete(prefix + name);
  }

  @Override
  public String toString() {
    return "credentials of " + prefix + "*";
  }
}
