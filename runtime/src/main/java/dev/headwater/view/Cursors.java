package dev.headwater.view;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.headwater.cursor.Keyring;
import dev.headwater.order.RowOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cursors of the rows of a level, each made when it is asked for. */
@FunctionalInterface
interface Cursors {

  /** Of rows whose store keeps positions to itself: there are none. */
  Cursors NONE = index -> null;

  /** The cursor of a row, in the characters of base64url; null if it has none. */
  byte @Nullable [] ascii(int index);

  /** The same as text. */
  default @Nullable String text(int index) {
    byte[] ascii = ascii(index);
    return ascii == null ? null : new String(ascii, US_ASCII);
  }

  /** Cursors of an order. */
  static <T, K> Cursors of(RowOrder<T, K> order, List<T> rows, Keyring keys) {
    return index -> order.codec().encodeAscii(order.cursor(rows.get(index)), keys);
  }
}
