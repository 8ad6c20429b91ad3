package dev.headwater.cursor;

import java.util.Arrays;

/**
 * Numbers and texts written one after the other, each so that it says where it ends. Numbers are
 * varints of 7 bits a byte, lowest first; signed ones are zigzagged.
 */
final class TupleBuffer {
  /** Enough for most cursors with their signature. */
  private static final int CAPACITY = 96;

  private static final int LONGEST_NUMBER = 10;

  private byte[] bytes = new byte[CAPACITY];
  private int size;

  /** What is written, up to {@link #size}; not a copy. */
  byte[] array() {
    return bytes;
  }

  int size() {
    return size;
  }

  /** Whether exactly these bytes are written. */
  boolean has(byte[] others) {
    return Arrays.equals(bytes, 0, size, others, 0, others.length);
  }

  private void reserve(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }

  void oneByte(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  void unsigned(long value) {
    reserve(LONGEST_NUMBER);
    byte[] to = bytes;
    int at = size;
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      to[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    to[at++] = (byte) rest;
    size = at;
  }

  void signed(long value) {
    unsigned(zigzag(value));
  }

  private static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }

  /** Seconds of which the highest bits are not used, with a fraction. */
  void seconds(long seconds, int nano) {
    int precision = Precision.of(nano);
    unsigned(zigzag(seconds) << Precision.BITS | precision);
    if (precision > 0) {
      unsigned(nano / Precision.nanos(precision));
    }
  }

  /** The lowest bytes of a number, the highest of them first. */
  void fixed(long value, int count) {
    reserve(count);
    byte[] to = bytes;
    int at = size;
    for (int i = 0; i < count; i++) {
      to[at + i] = (byte) (value >>> (8 * (count - 1 - i)));
    }
    size = at + count;
  }

  /** Bytes after their count. */
  void bytes(byte[] value) {
    unsigned(value.length);
    raw(value, value.length);
  }

  /** The first bytes of an array and nothing else. */
  void raw(byte[] value, int count) {
    reserve(count);
    System.arraycopy(value, 0, bytes, size, count);
    size += count;
  }

  /** A text after a tag; the tag of a short one is its length too. */
  void taggedText(String value) {
    int length = value.length();
    if (length <= Tag.LONGEST_SHORT_TEXT) {
      oneByte(Tag.SHORT_TEXT + length);
      units(value);
    } else {
      oneByte(Tag.STRING);
      text(value);
    }
  }

  /** A text after its length. */
  void text(String value) {
    unsigned(value.length());
    units(value);
  }

  /** UTF-16 units rather than UTF-8, since a Java text may hold half a surrogate pair. */
  private void units(String value) {
    int length = value.length();
    reserve(length);
    byte[] to = bytes;
    int at = size;
    int all = 0;
    // Without a way out in between: most texts are ASCII, and the loop is fast then.
    for (int i = 0; i < length; i++) {
      char unit = value.charAt(i);
      all |= unit;
      to[at + i] = (byte) unit;
    }
    if (all < 0x80) {
      size = at + length;
    } else {
      otherUnits(value);
    }
  }

  private void otherUnits(String value) {
    for (int i = 0; i < value.length(); i++) {
      unsigned(value.charAt(i));
    }
  }
}
