package dev.headwater.json;

import java.math.BigInteger;

/**
 * The powers of ten by which doubles are scaled, each as a number {@code g} of 126 bits: 10 to the
 * power of {@code -k} is {@code g} times a power of two, rounded up. Computed on first use.
 */
final class PowersOfTen {
  private static final int MIN = -324;
  private static final int MAX = 292;
  private static final int BITS = 126;
  private static final long LOW_63 = Long.MAX_VALUE;

  /** The upper 63 bits of each {@code g}. */
  private static final long[] HIGH = new long[MAX - MIN + 1];

  /** The lower 63 bits of each {@code g}. */
  private static final long[] LOW = new long[MAX - MIN + 1];

  static {
    for (int k = MIN; k <= MAX; k++) {
      BigInteger g = k > 0 ? inverse(k) : power(-k);
      HIGH[k - MIN] = g.shiftRight(63).longValueExact();
      LOW[k - MIN] = g.longValue() & LOW_63;
    }
  }

  private PowersOfTen() {}

  private static BigInteger power(int exponent) {
    BigInteger power = BigInteger.TEN.pow(exponent);
    return power.shiftLeft(BITS - power.bitLength()).add(BigInteger.ONE);
  }

  private static BigInteger inverse(int exponent) {
    BigInteger power = BigInteger.TEN.pow(exponent);
    return BigInteger.ONE.shiftLeft(BITS - 1 + power.bitLength()).divide(power).add(BigInteger.ONE);
  }

  /** The upper bits of {@code g * factor}, the last of which says whether any below is set. */
  static long scale(int k, long factor) {
    long high = HIGH[k - MIN];
    long carried = ((high * factor) >>> 1) + Math.multiplyHigh(LOW[k - MIN], factor);
    long whole = Math.multiplyHigh(high, factor) + (carried >>> 63);
    return whole | (((carried & LOW_63) + LOW_63) >>> 63);
  }

  /** The floor of the decimal logarithm of {@code 2^exponent}. */
  static int floorLogOf2(int exponent) {
    return (int) ((exponent * 661_971_961_083L) >> 41);
  }

  /** The floor of the decimal logarithm of {@code 3/4 * 2^exponent}. */
  static int floorLogOfThreeQuarters(int exponent) {
    return (int) ((exponent * 661_971_961_083L - 274_743_187_321L) >> 41);
  }

  /** The floor of the binary logarithm of {@code 10^exponent}. */
  static int floorLog2(int exponent) {
    return (int) ((exponent * 913_124_641_741L) >> 38);
  }
}
