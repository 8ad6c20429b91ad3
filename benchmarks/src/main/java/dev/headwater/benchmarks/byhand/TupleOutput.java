package dev.headwater.benchmarks.byhand;

import java.util.Arrays;

/** Bytes of a tuple, written one after the other into an array of the right size. */
final class TupleOutput {
  private final byte[] bytes;
  private int next;

  TupleOutput(int capacity) {
    bytes = new byte[capacity];
  }

  /** How many bytes a text takes at most. */
  static int capacity(String text) {
    return 6 + 3 * text.length();
  }

  void oneByte(int value) {
    bytes[next++] = (byte) value;
  }

  void fourBytes(int value) {
    oneByte(value >>> 24);
    oneByte(value >>> 16);
    oneByte(value >>> 8);
    oneByte(value);
  }

  void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      oneByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    oneByte((int) rest);
  }

  void signed(long value) {
    unsigned((value << 1) ^ (value >> 63));
  }

  void text(String value) {
    unsigned(value.length());
    for (int i = 0; i < value.length(); i++) {
      unsigned(value.charAt(i));
    }
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, next);
  }
}
