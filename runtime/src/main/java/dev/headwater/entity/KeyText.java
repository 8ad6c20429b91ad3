package dev.headwater.entity;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.RecordCodec;
import org.jspecify.annotations.Nullable;

/**
 * Keys of one or more columns as text and back: columns are joined by {@code :}, with {@code :} and
 * {@code \} in them escaped by {@code \}. Immutable and thread-safe.
 */
public final class KeyText<K> {
  /** How much of a wrong text an error shows. */
  private static final int SHOWN = 60;

  private final RecordCodec<K> codec;

  /** The text of keys whose columns a codec writes. */
  public KeyText(RecordCodec<K> codec) {
    this.codec = codec;
  }

  /** A key as text. */
  public String write(K key) {
    IdTextWriter out = new IdTextWriter();
    codec.write(key, out);
    return out.text();
  }

  /**
   * Reads what {@link #write} wrote, and nothing else: one key has one text.
   *
   * @throws HeadwaterException HW504 for any other text
   */
  public K read(String text) {
    K key;
    try {
      IdTextReader in = new IdTextReader(text);
      key = codec.read(in);
      in.end();
    } catch (RuntimeException e) {
      // Parsers, and constructors of key records, complain in many ways; all mean the same here.
      throw malformed(text, e.getMessage(), e);
    }
    String canonical = write(key);
    if (!canonical.equals(text)) {
      throw malformed(text, "it is written " + canonical, null);
    }
    return key;
  }

  private HeadwaterException malformed(
      String text, @Nullable String why, @Nullable Throwable cause) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    return new HeadwaterException(
        ErrorCode.MALFORMED_ID,
        "'"
            + shown
            + "' is no identity of "
            + codec.describe()
            + ": "
            + why
            + "; pass text that Ref.id() gave",
        cause);
  }
}
