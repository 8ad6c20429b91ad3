package dev.headwater.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which selected paths a change affects. */
public final class ChangedPaths {
  private static final String ID_SUFFIX = ".id";

  private ChangedPaths() {}

  /**
   * What is left to be sent of a selection: the paths that equal a changed one, contain it or are
   * contained in it, and then the ids on the way to them.
   *
   * @param select the paths that are selected, as the client sent them
   * @param changed the paths that were changed; empty ones do not count
   * @param keys the names of the fields that identify the row
   * @return empty if nothing is affected, so that there is nothing to be sent
   */
  public static List<String> affected(
      List<String> select, List<String> changed, List<String> keys) {
    List<String> affected = new ArrayList<>();
    for (String path : select) {
      if (changed.stream().anyMatch(each -> !each.isEmpty() && overlap(path, each))) {
        affected.add(path);
      }
    }
    if (affected.isEmpty()) {
      return List.of();
    }
    Set<String> all = new LinkedHashSet<>(affected);
    all.addAll(keys);
    for (String path : select) {
      if (path.endsWith(ID_SUFFIX)) {
        String parent = path.substring(0, path.length() - ID_SUFFIX.length());
        if (affected.stream().anyMatch(each -> overlap(parent, each))) {
          all.add(path);
        }
      }
    }
    return List.copyOf(all);
  }

  /** Whether one is the other, or below it. */
  private static boolean overlap(String one, String other) {
    return one.length() < other.length() ? isBelow(other, one) : isBelow(one, other);
  }

  private static boolean isBelow(String path, String parent) {
    return path.startsWith(parent)
        && (path.length() == parent.length() || path.charAt(parent.length()) == '.');
  }
}
