package dev.headwater.onboarding;

import dev.headwater.credential.Credential;
import dev.headwater.credential.CredentialStore;
import dev.headwater.credential.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What one person gave in a flow that is not finished, and what steps made of it. */
final class GivenCredentials implements CredentialStore {
  private final Map<String, Credential> given = new LinkedHashMap<>();

  @Override
  public synchronized Optional<Credential> find(String name) {
    return Optional.ofNullable(given.get(name));
  }

  @Override
  public synchronized void save(String name, Credential credential) {
    given.put(name, credential);
  }

  @Override
  public synchronized void delete(String name) {
    given.remove(name);
  }

  /** Hands them over, once: what the store has from then on may be newer. */
  synchronized void keepIn(CredentialStore store) {
    given.forEach(store::save);
    given.clear();
  }

  /** A text without any of them. */
  synchronized String redact(String text) {
    String redacted = text;
    for (Credential credential : given.values()) {
      if (credential instanceof Credential.OAuth tokens) {
        redacted = tokens.accessToken().redact(redacted);
        Secret refreshToken = tokens.refreshToken();
        redacted = refreshToken == null ? redacted : refreshToken.redact(redacted);
      } else {
        redacted = ((Credential.Text) credential).secret().redact(redacted);
      }
    }
    return redacted;
  }
}
