package dev.headwater.credential;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A store in the heap: for tests, and for what should not outlive the process. */
public final class MemoryCredentialStore implements CredentialStore {
  private final Map<String, Credential> credentials = new ConcurrentHashMap<>();

  /** An empty store. */
  public MemoryCredentialStore() {}

  @Override
  public Optional<Credential> find(String name) {
    return Optional.ofNullable(credentials.get(name));
  }

  @Override
  public void save(String name, Credential credential) {
    credentials.put(name, credential);
  }

  @Override
  public void delete(String name) {
    credentials.remove(name);
  }

  /** The names, and no more. */
  @Override
  public String toString() {
    return "credentials " + credentials.keySet().stream().sorted().toList();
  }
}
