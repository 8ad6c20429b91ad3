package dev.headwater.entity;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import org.jspecify.annotations.Nullable;

/** Keys as text and back: {@link Ref#id} and {@link EntityType#parseRef}. */
final class IdText {
  /** How much of a wrong text an error shows. */
  private static final int SHOWN = 60;

  private IdText() {}

  static String write(EntityType<?> type, Object key) {
    IdTextWriter out = new IdTextWriter();
    type.writeKey(key, out);
    return out.text();
  }

  /** Reads what {@link #write} wrote, and nothing else: one identity has one text. */
  static Object read(EntityType<?> type, String text) {
    if (type.isTextId()) {
      return text;
    }
    Object key;
    try {
      IdTextReader in = new IdTextReader(text);
      key = type.readKey(in);
      in.end();
    } catch (RuntimeException e) {
      // Parsers, and constructors of key records, complain in many ways; all mean the same here.
      throw malformed(type, text, e.getMessage(), e);
    }
    String canonical = write(type, key);
    if (!canonical.equals(text)) {
      throw malformed(type, text, "it is written " + canonical, null);
    }
    return key;
  }

  private static HeadwaterException malformed(
      EntityType<?> type, String text, @Nullable String why, @Nullable Throwable cause) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    return new HeadwaterException(
        ErrorCode.MALFORMED_ID,
        "'" + shown + "' is no identity of " + type + ": " + why + "; pass text that Ref.id() gave",
        cause);
  }
}
