package dev.headwater.cli;

import dev.headwater.credential.Credential;
import dev.headwater.credential.CredentialStore;
import java.util.Optional;

/**
 * What the environment says, then what a store has. What is saved goes to the store, unless the
 * environment says the same: then there is no need of a second place.
 */
record LayeredCredentials(CredentialStore environment, CredentialStore store)
    implements CredentialStore {

  @Override
  public Optional<Credential> find(String name) {
    return environment.find(name).or(() -> store.find(name));
  }

  @Override
  public void save(String name, Credential credential) {
    if (!environment.find(name).equals(Optional.of(credential))) {
      store.save(name, credential);
    }
  }

  @Override
  public void delete(String name) {
    store.delete(name);
  }
}
