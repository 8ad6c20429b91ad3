package dev.headwater.processor.testing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** The first place where two sets of texts differ. */
final class Difference {

  private Difference() {}

  static String between(SortedMap<String, String> first, SortedMap<String, String> other) {
    if (!first.keySet().equals(other.keySet())) {
      var gone = new TreeSet<>(first.keySet());
      gone.removeAll(other.keySet());
      var more = new TreeSet<>(other.keySet());
      more.removeAll(first.keySet());
      return "files only in the first: " + gone + ", only in the other: " + more;
    }
    return first.keySet().stream()
        .filter(path -> !first.get(path).equals(other.get(path)))
        .findFirst()
        .map(path -> path + line(first.get(path), other.get(path)))
        .orElse("no difference");
  }

  private static String line(String first, String other) {
    List<String> left = first.lines().toList();
    List<String> right = other.lines().toList();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String one = i < left.size() ? left.get(i) : "(end)";
      String two = i < right.size() ? right.get(i) : "(end)";
      if (!one.equals(two)) {
        return ":" + (i + 1) + " differs\n  first: " + one + "\n  other: " + two;
      }
    }
    return " differs in its line ends";
  }
}
