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

  /** Zigzagged, and the precision of the fraction in the lowest bits. */
  void seconds(long seconds, int nano) {
    long zigzag = (seconds << 1) ^ (seconds >> 63);
    if (nano == 0) {
      unsigned(zigzag << 2);
    } else if (nano % 1_000_000 == 0) {
      unsigned(zigzag << 2 | 1);
      unsigned(nano / 1_000_000);
    } else if (nano % 1_000 == 0) {
      unsigned(zigzag << 2 | 2);
      unsigned(nano / 1_000);
    } else {
      unsigned(zigzag << 2 | 3);
      unsigned(nano);
    }
  }

  /** A text after its tag, which is the length too if that is less than 224. */
  void tagged(String value) {
    if (value.length() < 224) {
      oneByte(32 + value.length());
      units(value);
    } else {
      oneByte(9);
      text(value);
    }
  }

  void text(String value) {
    unsigned(value.length());
    units(value);
  }

  private void units(String value) {
    for (int i = 0; i < value.length(); i++) {
      unsigned(value.charAt(i));
    }
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, next);
  }
}
