package dev.headwater.cli;

import dev.headwater.credential.CredentialStore;
import dev.headwater.tink.EncryptedFileCredentialStore;
import dev.headwater.tink.FileKey;
import java.nio.file.Path;

/** Opens the store of the secrets that a command works with. */
@FunctionalInterface
public interface CredentialOpening {

  /**
   * Opens a credential store.
   *
   * @param home the directory of the connector's installations
   */
  CredentialStore open(Path home);

  /**
   * The encrypted file {@code credentials} in the home, with its key in {@code credentials.key}
   * beside it, which only the owner can read.
   */
  static CredentialOpening encryptedFile() {
    return home ->
        new EncryptedFileCredentialStore(
            home.resolve("credentials"), FileKey.ofFile(home.resolve("credentials.key")));
  }
}
