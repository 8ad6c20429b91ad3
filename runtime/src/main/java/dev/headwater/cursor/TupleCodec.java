package dev.headwater.cursor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.RecordCodec;
import org.jspecify.annotations.Nullable;

/**
 * A record of scalars as compact, opaque text and back. The text says which record it is of, so
 * that a position in one ordering is never taken for one in another. It is not signed: whoever has
 * it can change it. Immutable and thread-safe.
 */
public final class TupleCodec<C> {
  /** The longest text there is, in characters. */
  public static final int MAX_LENGTH = CursorText.MAX_LENGTH;

  private static final int VERSION = 1;

  private final RecordCodec<C> codec;
  private final int fingerprint;

  /** A codec for the records of another codec. */
  public TupleCodec(RecordCodec<C> codec) {
    this.codec = codec;
    this.fingerprint = Fingerprint.of(codec.describe());
  }

  /**
   * The text of a record: base64url without padding.
   *
   * @throws HeadwaterException HW505 if it is longer than {@link #MAX_LENGTH}
   */
  public String encode(C value) {
    TupleBuffer out = write(value);
    return new String(CursorText.encode(out.array(), out.size()), ISO_8859_1);
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
      return read(CursorText.decode(text));
    } catch (RuntimeException e) {
      // Decoders, and constructors of records, complain in many ways; all mean the same here.
      throw malformed("'" + text + "' is no position: " + e.getMessage(), e);
    }
  }

  private TupleBuffer write(C value) {
    TupleBuffer out = new TupleBuffer();
    out.oneByte(VERSION);
    out.fixed(fingerprint, Integer.BYTES);
    codec.write(value, new TupleWriter(out));
    return out;
  }

  private C read(byte[] bytes) {
    TupleBytes in = new TupleBytes(bytes, bytes.length);
    in.header(VERSION, fingerprint);
    C value = codec.read(new TupleReader(in));
    in.end();
    if (!write(value).has(bytes)) {
      throw new MalformedTuple("the record changes its values");
    }
    return value;
  }

  private HeadwaterException malformed(String why, @Nullable Throwable cause) {
    return new HeadwaterException(
        ErrorCode.MALFORMED_TUPLE, why + "; expected is " + codec.describe(), cause);
  }
}
