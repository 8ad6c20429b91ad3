package dev.headwater.cursor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.RecordCodec;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A record of scalars as compact, opaque text and back. The text says which record it is of, so
 * that a position in one ordering is never taken for one in another. It is not signed: whoever has
 * it can change it. Immutable and thread-safe.
 */
public final class TupleCodec<C> {
  /** The longest text there is, in characters. */
  public static final int MAX_LENGTH = 4096;

  private static final int VERSION = 1;

  private final RecordCodec<C> codec;
  private final int fingerprint;

  /** A codec for the records of another codec. */
  public TupleCodec(RecordCodec<C> codec) {
    this.codec = codec;
    CRC32 crc = new CRC32();
    crc.update(codec.describe().getBytes(UTF_8));
    this.fingerprint = (int) crc.getValue();
  }

  /**
   * The text of a record: base64url without padding.
   *
   * @throws HeadwaterException HW505 if it is longer than {@link #MAX_LENGTH}
   */
  public String encode(C value) {
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(toBytes(value));
    if (text.length() > MAX_LENGTH) {
      throw malformed(
          "a cursor of " + text.length() + " characters exceeds " + MAX_LENGTH + "; shorten it",
          null);
    }
    return text;
  }

  /**
   * The record of a text that {@link #encode} gave.
   *
   * @throws HeadwaterException HW505 for any other text
   */
  public C decode(String text) {
    if (text.length() > MAX_LENGTH) {
      throw malformed(
          "a text of " + text.length() + " characters is longer than any, " + MAX_LENGTH, null);
    }
    try {
      C value = ofBytes(Base64.getUrlDecoder().decode(text));
      if (!encode(value).equals(text)) {
        throw TupleBytes.malformed("the text is padded");
      }
      return value;
    } catch (RuntimeException e) {
      // Decoders, and constructors of records, complain in many ways; all mean the same here.
      throw malformed("'" + text + "' is no position: " + e.getMessage(), e);
    }
  }

  private byte[] toBytes(C value) {
    TupleWriter out = new TupleWriter(VERSION, fingerprint);
    codec.write(value, out);
    return out.toByteArray();
  }

  private C ofBytes(byte[] bytes) {
    TupleBytes in = new TupleBytes(bytes);
    in.header(VERSION, fingerprint);
    TupleReader reader = new TupleReader(in);
    C value = codec.read(reader);
    in.end();
    return value;
  }

  private HeadwaterException malformed(String why, @Nullable Throwable cause) {
    return new HeadwaterException(
        ErrorCode.MALFORMED_TUPLE, why + "; expected is " + codec.describe(), cause);
  }
}
