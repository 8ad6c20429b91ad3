package dev.headwater.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The key that an {@link EncryptedFileCredentialStore} encrypts with: AES-256-GCM. Whoever has it
 * and the file has the credentials, so keep the two apart. It does not print itself.
 */
public final class FileKey {
  private final Aead aead;

  private FileKey(Aead aead) {
    this.aead = aead;
  }

  /**
   * The key of a file, which is made, for its owner alone, if it does not exist.
   *
   * @throws HeadwaterException HW832 if it can be neither read nor made
   */
  public static FileKey ofFile(Path file) {
    try {
      if (!Files.exists(file)) {
        PrivateFiles.replace(file, Base64.getEncoder().encode(serialized(generated())));
      }
      return of(Files.readString(file).strip());
    } catch (IOException | GeneralSecurityException e) {
      throw failed("the key " + file + " cannot be read or made", e);
    }
  }

  /**
   * A key as text, as {@link #generate} makes it and the environment may keep it.
   *
   * @throws HeadwaterException HW832 if the text is no key; the message does not hold it
   */
  public static FileKey of(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return of(TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw failed("a text is no key; make one with FileKey.generate()", null);
    }
  }

  /** A new key as text: a secret. */
  public static String generate() {
    try {
      return Base64.getEncoder().encodeToString(serialized(generated()));
    } catch (GeneralSecurityException e) {
      throw failed("a key cannot be made", e);
    }
  }

  private static KeysetHandle generated() throws GeneralSecurityException {
    AeadConfig.register();
    return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
  }

  private static byte[] serialized(KeysetHandle keys) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
  }

  private static FileKey of(KeysetHandle keys) throws GeneralSecurityException {
    AeadConfig.register();
    return new FileKey(keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  private static HeadwaterException failed(String what, @Nullable Exception cause) {
    return new HeadwaterException(ErrorCode.CREDENTIAL_STORE_FAILED, what, cause);
  }

  Aead aead() {
    return aead;
  }
}
