package dev.headwater.benchmarks.byhand;

import java.time.Instant;

/** Bytes of a tuple, read one after the other; whatever is wrong with them is an exception. */
final class TupleInput {
  private final byte[] bytes;
  private int next;

  TupleInput(byte[] bytes) {
    this.bytes = bytes;
  }

  private int oneByte() {
    return bytes[next++] & 0xFF;
  }

  void expect(int value) {
    if (oneByte() != value) {
      throw new IllegalArgumentException("byte " + (next - 1) + " is not " + value);
    }
  }

  void expectFourBytes(int value) {
    expect(value >>> 24);
    expect(value >>> 16 & 0xFF);
    expect(value >>> 8 & 0xFF);
    expect(value & 0xFF);
  }

  long unsigned() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int read = oneByte();
      value |= (read & 0x7FL) << shift;
      if (read < 0x80) {
        return value;
      }
    }
    throw new IllegalArgumentException("no number before byte " + next);
  }

  /** Padded fractions are left to whoever compares the whole text. */
  Instant instant() {
    long seconds = unsigned();
    long zigzag = seconds >>> 2;
    long nano =
        switch ((int) seconds & 3) {
          case 0 -> 0;
          case 1 -> unsigned() * 1_000_000;
          case 2 -> unsigned() * 1_000;
          default -> unsigned();
        };
    return Instant.ofEpochSecond((zigzag >>> 1) ^ -(zigzag & 1), nano);
  }

  String tagged() {
    int tag = oneByte();
    if (tag >= 32) {
      return text(tag - 32);
    }
    if (tag == 9) {
      return text();
    }
    throw new IllegalArgumentException("no text has tag " + tag);
  }

  String text() {
    return text(Math.toIntExact(unsigned()));
  }

  private String text(int length) {
    if (length < 0 || length > bytes.length - next) {
      throw new IllegalArgumentException("no text of " + length + " before byte " + next);
    }
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = (char) unsigned();
    }
    return new String(text);
  }
}
