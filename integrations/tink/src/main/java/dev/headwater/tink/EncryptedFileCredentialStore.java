package dev.headwater.tink;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headwater.credential.Credential;
import dev.headwater.credential.CredentialCodec;
import dev.headwater.credential.CredentialStore;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Credentials in one file, encrypted and authenticated as a whole. A change replaces the file at
 * once, when it is on the disk; several processes that change it wait for each other by a file
 * beside it.
 */
public final class EncryptedFileCredentialStore implements CredentialStore {
  /** What is encrypted together with it, so that no other file of the key passes for it. */
  private static final byte[] PURPOSE = "headwater credentials".getBytes(UTF_8);

  /** In one process, a file can be locked once. */
  private static final ReentrantLock IN_PROCESS = new ReentrantLock();

  private final Path file;
  private final FileKey key;

  /** The credentials of a file, which need not exist yet. */
  public EncryptedFileCredentialStore(Path file, FileKey key) {
    this.file = file;
    this.key = key;
  }

  @Override
  public Optional<Credential> find(String name) {
    try {
      return Optional.ofNullable(read().get(name));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void save(String name, Credential credential) {
    change(all -> all.put(name, credential));
  }

  @Override
  public void delete(String name) {
    change(all -> all.remove(name));
  }

  private void change(Consumer<Map<String, Credential>> change) {
    IN_PROCESS.lock();
    try (FileChannel channel =
            PrivateFiles.lockFile(file.resolveSibling(file.getFileName() + ".lock"));
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException("the lock was lost");
      }
      Map<String, Credential> all = read();
      change.accept(all);
      PrivateFiles.replace(file, key.aead().encrypt(CredentialCodec.encode(all), PURPOSE));
    } catch (IOException | GeneralSecurityException e) {
      throw failed(e);
    } finally {
      IN_PROCESS.unlock();
    }
  }

  private Map<String, Credential> read() throws IOException {
    if (!Files.exists(file)) {
      return new TreeMap<>();
    }
    byte[] plain;
    try {
      plain = key.aead().decrypt(Files.readAllBytes(file), PURPOSE);
    } catch (GeneralSecurityException e) {
      throw new HeadwaterException(
          ErrorCode.CREDENTIAL_MALFORMED,
          "credentials "
              + file
              + " were changed, or encrypted with another key; use its own, or"
              + " connect again",
          e);
    }
    return CredentialCodec.decode(plain);
  }

  private HeadwaterException failed(Exception cause) {
    return new HeadwaterException(
        ErrorCode.CREDENTIAL_STORE_FAILED,
        "credentials " + file + " cannot be read or written: " + cause,
        cause);
  }

  @Override
  public String toString() {
    return "credentials " + file;
  }
}
