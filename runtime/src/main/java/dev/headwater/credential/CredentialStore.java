package dev.headwater.credential;

import java.util.Optional;

/**
 * Keeps credentials by name. Thread-safe. What is saved is there for whoever looks after {@link
 * #save} has returned, also after a crash if the store outlives the process.
 */
public interface CredentialStore {

  /**
   * What is kept under a name.
   *
   * @throws dev.headwater.error.HeadwaterException HW832 if the store cannot be read, HW833 if what
   *     it holds is not understood
   */
  Optional<Credential> find(String name);

  /**
   * Keeps a credential, in place of what was kept under the name.
   *
   * @throws dev.headwater.error.HeadwaterException HW832 if the store cannot keep it
   */
  void save(String name, Credential credential);

  /**
   * Forgets what is kept under a name, if there is anything.
   *
   * @throws dev.headwater.error.HeadwaterException HW832 if the store cannot forget it
   */
  void delete(String name);
}
