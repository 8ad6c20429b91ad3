package dev.headwater.cursor;

/**
 * How many digits of a second a time has, in two bits: none, or as many as milliseconds,
 * microseconds or nanoseconds. Most times have few, and then take few bytes.
 */
final class Precision {
  static final int BITS = 2;

  private static final int MASK = (1 << BITS) - 1;
  private static final int SECOND = 1_000_000_000;
  private static final int[] NANOS = {SECOND, 1_000_000, 1_000, 1};

  private Precision() {}

  /** The coarsest that is exact. */
  static int of(int nano) {
    if (nano % 1_000 != 0) {
      return 3;
    }
    if (nano % 1_000_000 != 0) {
      return 2;
    }
    return nano == 0 ? 0 : 1;
  }

  /** The precision in the lowest bits of a number. */
  static int in(long number) {
    return (int) number & MASK;
  }

  /** How many nanoseconds one is. */
  static int nanos(int precision) {
    return NANOS[precision];
  }

  /** The highest count of them that is no second. */
  static int max(int precision) {
    return SECOND / NANOS[precision] - 1;
  }
}
