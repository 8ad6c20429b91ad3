package dev.headwater.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Long strings: the virtual machine encodes them, faster than any loop over characters, and what it
 * made is searched eight bytes at a time for what needs an escape.
 *
 * <p>The virtual machine makes a question mark of half a surrogate pair, so that a question mark is
 * looked at, too.
 */
final class LongText {
  /** The length from which on this is faster, the array that it costs included. */
  static final int FROM = 16;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST_BITS = ONES << 7;

  private LongText() {}

  /** Writes a value in quotes behind what ends at {@code start}. */
  static JsonOutput write(JsonOutput to, int start, String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    byte[] out = to.room(utf8.length + 2L);
    int at = start;
    out[at++] = '"';
    ByteBuffer eights = ByteBuffer.wrap(utf8).order(ByteOrder.LITTLE_ENDIAN);
    boolean whole = false;
    int next = 0;
    while (true) {
      int stop = stop(utf8, eights, next);
      System.arraycopy(utf8, next, out, at, stop - next);
      at += stop - next;
      if (stop == utf8.length) {
        break;
      }
      byte ascii = utf8[stop];
      if (ascii == '?') {
        if (!whole && hasHalfPair(value)) {
          return JsonText.writeSlowly(to, start, value);
        }
        whole = true;
        out[at++] = ascii;
      } else {
        out = to.filled(at).room(JsonText.MAX_PER_CHAR + (long) (utf8.length - stop));
        at = JsonText.escape(out, at, ascii);
      }
      next = stop + 1;
    }
    out[at++] = '"';
    return to.filled(at);
  }

  /** Where the next byte is that a plain copy must not pass, or the end. */
  private static int stop(byte[] utf8, ByteBuffer eights, int from) {
    int at = from;
    for (; at <= utf8.length - Long.BYTES; at += Long.BYTES) {
      long stops = stops(eights.getLong(at));
      if (stops != 0) {
        return at + Long.numberOfTrailingZeros(stops) / Byte.SIZE;
      }
    }
    while (at < utf8.length && (utf8[at] < 0 || (utf8[at] != '?' && JsonText.isPlain(utf8[at])))) {
      at++;
    }
    return at;
  }

  /**
   * The highest bits of those of eight ASCII bytes that are controls, quotes, backslashes or
   * question marks. A byte may be in it by mistake, but only above one that is there by right.
   */
  private static long stops(long eight) {
    long controls = eight - ONES * ' ';
    long quotes = (eight ^ (ONES * '"')) - ONES;
    long backslashes = (eight ^ (ONES * '\\')) - ONES;
    long questions = (eight ^ (ONES * '?')) - ONES;
    return (controls | quotes | backslashes | questions) & ~eight & HIGHEST_BITS;
  }

  private static boolean hasHalfPair(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (i + 1 == value.length()
            || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
