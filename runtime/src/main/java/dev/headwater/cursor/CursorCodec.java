package dev.headwater.cursor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.RecordCodec;

/**
 * A record of scalars, which are the values of a row in the columns of one order, as opaque text
 * and back. Immutable and thread-safe.
 *
 * <p>The text is base64url without padding of: the version of this format, one byte; the id of the
 * {@link CursorKey}, one byte, 0 if there is none; a fingerprint of the scope and the record, four
 * bytes; the values; and, if there is a key, the first 16 bytes of HMAC-SHA-256 over all that
 * precedes, a truncation that RFC 2104, section 5 permits. Of one cursor and key there is one text.
 *
 * <p>A cursor is signed, not encrypted: whoever has it can read its values. A signature keeps a
 * client from making up positions; whether it may see what is there is not for a cursor to say.
 */
public final class CursorCodec<K> {
  private static final int VERSION = 1;
  private static final int HEADER = 2 + Integer.BYTES;

  private final RecordCodec<K> codec;
  private final int fingerprint;

  /**
   * A codec for the records of another codec.
   *
   * @param scope what the cursors are positions in, such as {@code Post by createdAt desc, id}; no
   *     cursor is taken in another scope
   */
  public CursorCodec(String scope, RecordCodec<K> codec) {
    this.codec = requireNonNull(codec, "codec");
    this.fingerprint = Fingerprint.of(requireNonNull(scope, "scope") + '\n' + codec.describe());
  }

  /**
   * The text of a cursor, signed by the newest key.
   *
   * @throws HeadwaterException HW505 if it is longer than 4096 characters
   */
  public String encode(K cursor, Keyring keys) {
    return new String(encodeAscii(cursor, keys), ISO_8859_1);
  }

  /**
   * The characters of {@link #encode} as bytes, for whoever writes bytes; a new array.
   *
   * @throws HeadwaterException HW505 if there are more than 4096
   */
  public byte[] encodeAscii(K cursor, Keyring keys) {
    TupleBuffer out = new TupleBuffer();
    write(cursor, keys.newestId(), out);
    keys.sign(out);
    return CursorText.encode(out.array(), out.size());
  }

  /**
   * The cursor of a text that {@link #encode} gave, for the same scope and one of these keys.
   *
   * @throws ClientException HW901 for any other text, always with the same message
   */
  public K decode(String text, Keyring keys) {
    requireNonNull(keys, "keys");
    if (text.length() > CursorText.MAX_LENGTH) {
      throw invalid();
    }
    try {
      return read(CursorText.decode(text), keys);
    } catch (RuntimeException e) {
      // The constructor of a record may throw anything; the client learns nothing of it.
      throw invalid();
    }
  }

  /** The version, the id and the fingerprint, of which each says of what a cursor is. */
  private long header(int keyId) {
    return (long) VERSION << 40 | (long) keyId << 32 | Integer.toUnsignedLong(fingerprint);
  }

  private void write(K cursor, int keyId, TupleBuffer out) {
    out.fixed(header(keyId), HEADER);
    codec.write(cursor, new TupleWriter(out));
  }

  private K read(byte[] bytes, Keyring keys) {
    if (bytes.length < HEADER) {
      throw new MalformedTuple("the cursor has only " + bytes.length + " bytes");
    }
    int keyId = bytes[1] & 0xFF;
    TupleBytes in = new TupleBytes(bytes, keys.verified(bytes, keyId));
    if (in.fixed(HEADER) != header(keyId)) {
      throw new MalformedTuple("the cursor is one of something else");
    }
    K cursor = codec.read(new TupleReader(in));
    in.end();
    if (keyId == 0 && !isWritten(cursor, bytes)) {
      throw new MalformedTuple("the record changes its values");
    }
    return cursor;
  }

  /** Whether a cursor without a signature has these bytes; a signed one is as it was written. */
  private boolean isWritten(K cursor, byte[] bytes) {
    TupleBuffer again = new TupleBuffer();
    write(cursor, 0, again);
    return again.has(bytes);
  }

  private static ClientException invalid() {
    return new ClientException(
        ErrorCode.INVALID_CURSOR, "the cursor is not valid here; start again from the first page");
  }
}
