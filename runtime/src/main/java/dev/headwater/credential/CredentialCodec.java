package dev.headwater.credential;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Credentials as bytes, for stores to encrypt. The bytes hold the secrets: they belong in no file
 * as they are.
 */
public final class CredentialCodec {
  private static final int VERSION = 1;
  private static final int TEXT = 1;
  private static final int OAUTH = 2;

  private CredentialCodec() {}

  /** The bytes of credentials by name; the same bytes for the same credentials. */
  public static byte[] encode(Map<String, Credential> credentials) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeInt(credentials.size());
      for (Map.Entry<String, Credential> each : new TreeMap<>(credentials).entrySet()) {
        out.writeUTF(each.getKey());
        write(each.getValue(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a name of more than 65,535 bytes
    }
    return bytes.toByteArray();
  }

  private static void write(Credential credential, DataOutputStream out) throws IOException {
    if (credential instanceof Credential.OAuth tokens) {
      out.writeByte(OAUTH);
      write(tokens.accessToken(), out);
      write(tokens.refreshToken(), out);
      Instant expiresAt = tokens.expiresAt();
      out.writeBoolean(expiresAt != null);
      if (expiresAt != null) {
        out.writeLong(expiresAt.getEpochSecond());
      }
    } else {
      out.writeByte(TEXT);
      write(((Credential.Text) credential).secret(), out);
    }
  }

  /** A secret may be longer than {@code writeUTF} allows. */
  private static void write(@Nullable Secret secret, DataOutputStream out) throws IOException {
    String text = secret == null ? "" : secret.reveal();
    out.writeInt(text.length());
    out.writeChars(text);
  }

  /**
   * The credentials that bytes hold.
   *
   * @throws HeadwaterException HW833 if they are no credentials of this version
   */
  public static Map<String, Credential> decode(byte[] bytes) {
    Map<String, Credential> credentials = new TreeMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readByte();
      if (version != VERSION) {
        throw malformed("are of version " + version + ", and this is version " + VERSION, null);
      }
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        credentials.put(name, read(in));
      }
      if (count < 0 || in.available() > 0) {
        throw malformed("have more in them than they say", null);
      }
    } catch (IOException e) {
      throw malformed("are cut off", e);
    }
    return credentials;
  }

  private static Credential read(DataInputStream in) throws IOException {
    int kind = in.readByte();
    if (kind == TEXT) {
      return new Credential.Text(Secret.of(readText(in)));
    }
    if (kind != OAUTH) {
      throw malformed("have an unknown kind, " + kind, null);
    }
    Secret accessToken = Secret.of(readText(in));
    String refreshToken = readText(in);
    return new Credential.OAuth(
        accessToken,
        refreshToken.isEmpty() ? null : Secret.of(refreshToken),
        in.readBoolean() ? Instant.ofEpochSecond(in.readLong()) : null);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available() / 2) {
      throw malformed("are cut off", null);
    }
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(in.readChar());
    }
    return text.toString();
  }

  private static HeadwaterException malformed(String how, @Nullable IOException cause) {
    return new HeadwaterException(
        ErrorCode.CREDENTIAL_MALFORMED,
        "the stored credentials " + how + "; restore the file, or connect again",
        cause);
  }
}
