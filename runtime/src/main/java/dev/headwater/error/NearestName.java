package dev.headwater.error;

import java.util.Collection;

/** Finds what a mistyped name was probably meant to be. */
public final class NearestName {
  private NearestName() {}

  /**
   * A hint to append to a message: {@code ; did you mean 'issues'?}, or nothing if no candidate is
   * near.
   */
  public static String hint(String name, Collection<String> candidates) {
    String nearest = "";
    int best = Math.max(2, name.length() / 3) + 1;
    for (String candidate : candidates) {
      int distance = distance(name, candidate);
      if (distance < best) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?";
  }

  /** The Levenshtein distance of two names, letter case ignored. */
  private static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = same(left.charAt(i - 1), right.charAt(j - 1)) ? 0 : 1;
        int insertOrDelete = Math.min(current[j - 1], previous[j]) + 1;
        current[j] = Math.min(insertOrDelete, previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[right.length()];
  }

  private static boolean same(char left, char right) {
    return Character.toLowerCase(left) == Character.toLowerCase(right);
  }
}
