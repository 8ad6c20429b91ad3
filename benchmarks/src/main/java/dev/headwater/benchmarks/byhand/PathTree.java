package dev.headwater.benchmarks.byhand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paths as a tree of maps, as one parses them without knowing the view. */
public record PathTree(Map<String, PathTree> children) {

  /** The tree of some paths. */
  public static PathTree of(List<String> paths) {
    PathTree root = new PathTree(new HashMap<>());
    for (String path : paths) {
      PathTree at = root;
      for (String name : path.split("\\.", -1)) {
        at = at.children.computeIfAbsent(name, key -> new PathTree(new HashMap<>()));
      }
    }
    return root;
  }
}
