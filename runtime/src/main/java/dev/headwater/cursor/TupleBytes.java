package dev.headwater.cursor;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.math.BigInteger;
import java.util.Arrays;

/** The numbers and texts in a tuple's bytes, one after the other; a value has one form only. */
final class TupleBytes {
  static final int MAX_NANO = 999_999_999;

  private final byte[] bytes;
  private int next;

  TupleBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static HeadwaterException malformed(String why) {
    return new HeadwaterException(
        ErrorCode.MALFORMED_TUPLE, why + "; pass a value as it was given out, or start again");
  }

  /** Reads what the tuple begins with. */
  void header(int version, int fingerprint) {
    long found = fixed(1);
    if (found != version) {
      throw malformed("the tuple has format " + found + " instead of " + version);
    }
    if ((int) fixed(Integer.BYTES) != fingerprint) {
      throw malformed("the tuple is of another record");
    }
  }

  /** Checks that every byte was read. */
  void end() {
    if (next < bytes.length) {
      throw malformed("the tuple ends at byte " + next + " of " + bytes.length);
    }
  }

  private int oneByte() {
    if (next == bytes.length) {
      throw malformed("the tuple has only " + next + " bytes");
    }
    return bytes[next++] & 0xFF;
  }

  void expect(int tag) {
    int at = next;
    int found = oneByte();
    if (found != tag) {
      throw malformed("the tuple has tag " + found + " instead of " + tag + " at byte " + at);
    }
  }

  boolean skipIf(int tag) {
    boolean here = next < bytes.length && bytes[next] == tag;
    if (here) {
      next++;
    }
    return here;
  }

  long unsigned() {
    int at = next;
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int read = oneByte();
      long part = read & 0x7F;
      boolean overflows = shift == 63 && part > 1;
      boolean padded = read == 0 && shift > 0;
      if (overflows || padded) {
        break;
      }
      value |= part << shift;
      if (part == read) {
        return value;
      }
    }
    throw malformed("the tuple has no number at byte " + at);
  }

  /** An unsigned number with a maximum. */
  int upTo(int max) {
    long value = unsigned();
    if (value < 0 || value > max) {
      throw malformed("the tuple has a number above " + max + " before byte " + next);
    }
    return (int) value;
  }

  long signed() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  /** A signed number in a range. */
  long signed(long min, long max) {
    long value = signed();
    if (value < min || value > max) {
      throw malformed("the tuple has a number out of range before byte " + next);
    }
    return value;
  }

  /** A number of a fixed count of bytes, the highest first. */
  long fixed(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | oneByte();
    }
    return value;
  }

  byte[] bytes() {
    int length = upTo(bytes.length - next);
    next += length;
    return Arrays.copyOfRange(bytes, next - length, next);
  }

  String text() {
    int length = upTo(bytes.length - next);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) upTo(Character.MAX_VALUE));
    }
    return text.toString();
  }

  BigInteger bigInteger() {
    byte[] read = bytes();
    BigInteger value = new BigInteger(read);
    if (value.toByteArray().length != read.length) {
      throw malformed("the tuple has a padded number before byte " + next);
    }
    return value;
  }
}
