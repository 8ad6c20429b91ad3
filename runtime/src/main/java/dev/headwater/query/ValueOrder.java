package dev.headwater.query;

import java.util.UUID;

/**
 * The order of values that all stores share: text by code points, as UTF-8 sorts, and a UUID as its
 * text; anything else in its natural order.
 */
final class ValueOrder {
  private ValueOrder() {}

  static <V extends Comparable<? super V>> int compare(V left, V right) {
    if (left instanceof String one && right instanceof String other) {
      return text(one, other);
    }
    if (left instanceof UUID one && right instanceof UUID other) {
      int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
      return high != 0
          ? high
          : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
    return left.compareTo(right);
  }

  /** Where two texts differ first, a surrogate belongs to a code point above all others. */
  private static int text(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char one = left.charAt(i);
      char other = right.charAt(i);
      if (one != other) {
        boolean above = Character.isSurrogate(one);
        return above == Character.isSurrogate(other)
            ? Character.compare(one, other)
            : above ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
