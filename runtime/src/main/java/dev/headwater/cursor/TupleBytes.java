package dev.headwater.cursor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.util.Arrays;

/** Reads what {@link TupleBuffer} wrote; a value has one form only. */
final class TupleBytes {
  static final int MAX_NANO = 999_999_999;

  private final byte[] bytes;
  private final int end;
  private int next;

  /** The first bytes of an array. */
  TupleBytes(byte[] bytes, int count) {
    this.bytes = bytes;
    this.end = count;
  }

  /** Checks that every byte was read. */
  void end() {
    if (next < end) {
      throw new MalformedTuple("the tuple ends at byte " + next + " of " + end);
    }
  }

  int oneByte() {
    if (next == end) {
      throw new MalformedTuple("the tuple has only " + next + " bytes");
    }
    return bytes[next++] & 0xFF;
  }

  /** Reads what the tuple is to begin with. */
  void header(int version, int fingerprint) {
    int found = oneByte();
    if (found != version) {
      throw new MalformedTuple("the tuple has format " + found + " instead of " + version);
    }
    if ((int) fixed(Integer.BYTES) != fingerprint) {
      throw new MalformedTuple("the tuple is of another record");
    }
  }

  void expect(int tag) {
    int found = oneByte();
    if (found != tag) {
      throw wrongTag(found, tag);
    }
  }

  private MalformedTuple wrongTag(int found, int tag) {
    return new MalformedTuple(
        "the tuple has tag " + found + " instead of " + tag + " at byte " + (next - 1));
  }

  private MalformedTuple padded(String what) {
    return new MalformedTuple("the tuple has a padded " + what + " before byte " + next);
  }

  boolean skipIf(int tag) {
    boolean here = next < end && bytes[next] == tag;
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
    throw new MalformedTuple("the tuple has no number at byte " + at);
  }

  /** An unsigned number with a maximum. */
  int upTo(int max) {
    long value = unsigned();
    if (value < 0 || value > max) {
      throw new MalformedTuple("the tuple has a number above " + max + " before byte " + next);
    }
    return (int) value;
  }

  long signed() {
    return unzigzag(unsigned());
  }

  private static long unzigzag(long value) {
    return (value >>> 1) ^ -(value & 1);
  }

  /** A signed number in a range. */
  long signed(long min, long max) {
    long value = signed();
    if (value < min || value > max) {
      throw new MalformedTuple("the tuple has a number out of range before byte " + next);
    }
    return value;
  }

  /** The whole seconds in a number that {@link TupleBuffer#seconds} wrote. */
  static long wholeSeconds(long seconds) {
    return unzigzag(seconds >>> Precision.BITS);
  }

  /** The fraction that follows such a number, in nanoseconds. */
  int nano(long seconds) {
    int precision = Precision.in(seconds);
    if (precision == 0) {
      return 0;
    }
    int nano = upTo(Precision.max(precision)) * Precision.nanos(precision);
    if (Precision.of(nano) != precision) {
      throw padded("fraction");
    }
    return nano;
  }

  /** A number of a fixed count of bytes, the highest first. */
  long fixed(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | oneByte();
    }
    return value;
  }

  /** How many bytes or more follow, as a number before them says. */
  private int length() {
    int length = upTo(Integer.MAX_VALUE);
    checkLength(length);
    return length;
  }

  private void checkLength(int length) {
    if (length > end - next) {
      throw new MalformedTuple("the tuple has only " + end + " bytes");
    }
  }

  byte[] bytes() {
    int length = length();
    next += length;
    return Arrays.copyOfRange(bytes, next - length, next);
  }

  String taggedText() {
    int tag = oneByte();
    if (tag >= Tag.SHORT_TEXT) {
      checkLength(tag - Tag.SHORT_TEXT);
      return units(tag - Tag.SHORT_TEXT);
    }
    if (tag != Tag.STRING) {
      throw wrongTag(tag, Tag.STRING);
    }
    String text = text();
    if (text.length() <= Tag.LONGEST_SHORT_TEXT) {
      throw padded("length");
    }
    return text;
  }

  String text() {
    return units(length());
  }

  private String units(int length) {
    String ascii = new String(bytes, next, length, US_ASCII);
    // A byte that is no ASCII is read as U+FFFD, which no ASCII gives.
    if (ascii.indexOf('\uFFFD') < 0) {
      next += length;
      return ascii;
    }
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) upTo(Character.MAX_VALUE);
    }
    return new String(units);
  }

  BigInteger bigInteger() {
    byte[] read = bytes();
    // The first byte may not say only the sign, if the second says it as well.
    if (read.length > 1 && read[0] == read[1] >> 7) {
      throw padded("number");
    }
    return new BigInteger(read);
  }
}
