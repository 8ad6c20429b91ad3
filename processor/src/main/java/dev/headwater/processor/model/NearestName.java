package dev.headwater.processor.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what a mistyped name was probably meant to be. */
public final class NearestName {
  private NearestName() {}

  /** A hint to append to a message: {@code ; did you mean 'issues'?}, or nothing. */
  public static String hint(String name, Collection<String> candidates) {
    int limit = Math.max(2, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(name, candidate) <= limit)
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .map(nearest -> "; did you mean '" + nearest + "'?")
        .orElse("");
  }

  /** The same hint, or else all there is to choose from. */
  public static String hintOrAll(String name, Collection<String> candidates) {
    String hint = hint(name, candidates);
    return hint.isEmpty() ? "; there are '" + String.join("', '", candidates) + "'" : hint;
  }

  /** The Levenshtein distance of two names, letter case ignored. */
  private static int distance(String one, String other) {
    String left = one.toLowerCase(Locale.ROOT);
    String right = other.toLowerCase(Locale.ROOT);
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int insertOrDelete = Math.min(current[j - 1], previous[j]) + 1;
        current[j] = Math.min(insertOrDelete, previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
