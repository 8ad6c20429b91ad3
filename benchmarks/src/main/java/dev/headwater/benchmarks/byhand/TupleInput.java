package dev.headwater.benchmarks.byhand;

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

  long signed() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  String text() {
    int length = Math.toIntExact(unsigned());
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
