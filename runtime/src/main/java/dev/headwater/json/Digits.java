package dev.headwater.json;

import java.nio.charset.StandardCharsets;

/** Decimal digits, two at a time. Each method returns the index behind what it wrote. */
final class Digits {
  private static final byte[] TENS = new byte[100];
  private static final byte[] ONES = new byte[100];

  static {
    for (int i = 0; i < 100; i++) {
      TENS[i] = (byte) ('0' + i / 10);
      ONES[i] = (byte) ('0' + i % 10);
    }
  }

  private Digits() {}

  static int write(byte[] out, int at, int value) {
    if (value >= 0) {
      return positive(out, at, value);
    }
    out[at] = '-';
    return value == Integer.MIN_VALUE
        ? positive(out, at + 1, -(long) value)
        : positive(out, at + 1, -value);
  }

  static int write(byte[] out, int at, long value) {
    if (value >= 0) {
      return positive(out, at, value);
    }
    if (value == Long.MIN_VALUE) {
      byte[] text = Long.toString(value).getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(text, 0, out, at, text.length);
      return at + text.length;
    }
    out[at] = '-';
    return positive(out, at + 1, -value);
  }

  private static int positive(byte[] out, int at, int value) {
    int end = at + count(value);
    fill(out, end, value);
    return end;
  }

  static int positive(byte[] out, int at, long value) {
    if (value == (int) value) {
      return positive(out, at, (int) value);
    }
    int end = at + count(value);
    int next = end;
    long left = value;
    while (left > Integer.MAX_VALUE) {
      long hundreds = left / 100;
      next -= 2;
      two(out, next, (int) (left - hundreds * 100));
      left = hundreds;
    }
    fill(out, next, (int) left);
    return end;
  }

  /** Writes all digits of a number that is not negative, the last of them before {@code end}. */
  private static void fill(byte[] out, int end, int value) {
    int next = end;
    int left = value;
    while (left >= 100) {
      int hundreds = left / 100;
      next -= 2;
      two(out, next, left - hundreds * 100);
      left = hundreds;
    }
    if (left >= 10) {
      two(out, next - 2, left);
    } else {
      out[next - 1] = ONES[left];
    }
  }

  /** How many digits a number has that is not negative; 1 for zero. */
  static int count(long value) {
    int count = 1;
    for (long limit = 10; value >= limit; limit *= 10) {
      count++;
      if (count == 19) {
        break;
      }
    }
    return count;
  }

  private static int count(int value) {
    if (value < 100) {
      return value < 10 ? 1 : 2;
    }
    if (value < 10_000) {
      return value < 1_000 ? 3 : 4;
    }
    if (value < 1_000_000) {
      return value < 100_000 ? 5 : 6;
    }
    if (value < 100_000_000) {
      return value < 10_000_000 ? 7 : 8;
    }
    return value < 1_000_000_000 ? 9 : 10;
  }

  /** Exactly two digits of a number from 0 to 99. */
  static int two(byte[] out, int at, int value) {
    out[at] = TENS[value];
    out[at + 1] = ONES[value];
    return at + 2;
  }

  /** Exactly three digits of a number from 0 to 999. */
  static int three(byte[] out, int at, int value) {
    out[at] = ONES[value / 100];
    return two(out, at + 1, value % 100);
  }

  /** Exactly four digits of a number from 0 to 9999. */
  static int four(byte[] out, int at, int value) {
    two(out, at, value / 100);
    return two(out, at + 2, value % 100);
  }
}
