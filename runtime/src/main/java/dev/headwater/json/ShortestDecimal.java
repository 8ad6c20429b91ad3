package dev.headwater.json;

/**
 * The shortest decimal number that reads back as the same double or float, and of these the one
 * closest to it, laid out as ECMAScript does. Not {@code Double.toString}, which on some JDKs has
 * more digits than it needs.
 *
 * <p>The algorithm is Schubfach, by Raffaello Giulietti: "The Schubfach way to render doubles".
 */
final class ShortestDecimal {
  /** 2 to the 53rd: up to there, all integral doubles have exact digits. */
  private static final double MAX_EXACT = 1L << 53;

  private ShortestDecimal() {}

  /** Takes a finite value; writes at most 25 bytes, and returns the index behind them. */
  static int write(byte[] out, int at, double value) {
    if (value == (long) value && Math.abs(value) <= MAX_EXACT) {
      return Digits.write(out, at, (long) value);
    }
    long bits = Double.doubleToRawLongBits(value);
    int exponent = (int) (bits >>> 52) & 0x7FF;
    long fraction = bits & ((1L << 52) - 1);
    int next = sign(out, at, bits < 0);
    return exponent == 0
        ? shortest(out, next, fraction, -1074, false)
        : shortest(
            out, next, fraction | (1L << 52), exponent - 1075, fraction == 0 && exponent > 1);
  }

  /** Takes a finite value; writes at most 25 bytes, and returns the index behind them. */
  static int write(byte[] out, int at, float value) {
    if (value == (long) value && Math.abs(value) <= MAX_EXACT) {
      return Digits.write(out, at, (long) value);
    }
    int bits = Float.floatToRawIntBits(value);
    int exponent = (bits >>> 23) & 0xFF;
    int fraction = bits & ((1 << 23) - 1);
    int next = sign(out, at, bits < 0);
    return exponent == 0
        ? shortest(out, next, fraction, -149, false)
        : shortest(out, next, fraction | (1 << 23), exponent - 150, fraction == 0 && exponent > 1);
  }

  private static int sign(byte[] out, int at, boolean negative) {
    if (negative) {
      out[at] = '-';
    }
    return negative ? at + 1 : at;
  }

  /**
   * Writes what is shortest for {@code c * 2^q}, whose neighbours are {@code 2^q} away, but the
   * lower one only half as far if {@code c} is the smallest of its exponent.
   *
   * <p>In units of {@code 10^k / 4}, {@code value} is the number, and what is between {@code low}
   * and {@code high} reads back as it; the bounds themselves do if {@code c} is even. The last bit
   * of each says whether something was cut off.
   */
  private static int shortest(byte[] out, int at, long c, int q, boolean smallest) {
    int k = smallest ? PowersOfTen.floorLogOfThreeQuarters(q) : PowersOfTen.floorLogOf2(q);
    int shift = q + PowersOfTen.floorLog2(-k) + 2;
    long quarters = c << 2;
    long value = PowersOfTen.scale(k, quarters << shift);
    long low = PowersOfTen.scale(k, (quarters - (smallest ? 1 : 2)) << shift) + (c & 1);
    long high = PowersOfTen.scale(k, (quarters + 2) << shift) - (c & 1);

    long below = value >> 2;
    long tensBelow = below / 10 * 10;
    boolean shorterBelow = below >= 10 && low <= (tensBelow << 2);
    boolean shorterAbove = below >= 10 && ((tensBelow + 10) << 2) <= high;
    if (shorterBelow != shorterAbove) {
      return digits(out, at, shorterBelow ? tensBelow : tensBelow + 10, k);
    }
    boolean readsBelow = low <= (below << 2);
    boolean readsAbove = ((below + 1) << 2) <= high;
    if (readsBelow != readsAbove) {
      return digits(out, at, readsBelow ? below : below + 1, k);
    }
    long farther = value - ((2 * below + 1) << 1);
    boolean down = farther < 0 || (farther == 0 && (below & 1) == 0);
    return digits(out, at, down ? below : below + 1, k);
  }

  /** Writes {@code digits * 10^exponent}. */
  private static int digits(byte[] out, int at, long digits, int exponent) {
    long left = digits;
    int power = exponent;
    if (left % 100_000_000 == 0) {
      left /= 100_000_000;
      power += 8;
    }
    while (left % 10 == 0) {
      left /= 10;
      power++;
    }
    return layOut(out, at, left, power);
  }

  /** As {@code Number::toString} of ECMAScript does. */
  private static int layOut(byte[] out, int at, long digits, int exponent) {
    int count = Digits.count(digits);
    int point = count + exponent;
    if (point > 21 || point <= -6) {
      int end = Digits.positive(out, count > 1 ? at + 1 : at, digits);
      if (count > 1) {
        out[at] = out[at + 1];
        out[at + 1] = '.';
      }
      out[end] = 'e';
      out[end + 1] = (byte) (point > 0 ? '+' : '-');
      return Digits.positive(out, end + 2, Math.abs(point - 1));
    }
    if (point <= 0) {
      return Digits.positive(out, zeros(out, at, 2 - point, 1), digits);
    }
    if (point >= count) {
      return zeros(out, Digits.positive(out, at, digits), point - count, -1);
    }
    int end = Digits.positive(out, at + 1, digits);
    System.arraycopy(out, at + 1, out, at, point);
    out[at + point] = '.';
    return end;
  }

  /** So many zeros, one of which is the point. */
  private static int zeros(byte[] out, int at, int count, int point) {
    for (int i = 0; i < count; i++) {
      out[at + i] = (byte) (i == point ? '.' : '0');
    }
    return at + count;
  }
}
