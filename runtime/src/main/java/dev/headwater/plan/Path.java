package dev.headwater.plan;

import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.NearestName;
import java.util.List;

/** One dotted path, read name by name from the left. Not thread-safe. */
public final class Path {
  private final String text;
  private final boolean strict;
  private int next;
  private boolean followed;

  Path(String text, boolean strict) {
    this.text = text;
    this.strict = strict;
  }

  /** How many names a path has. */
  static int depth(String path) {
    int depth = 1;
    for (int i = path.indexOf('.'); i >= 0; i = path.indexOf('.', i + 1)) {
      depth++;
    }
    return depth;
  }

  /** The next name; empty between two dots, and after a last one. */
  public String next() {
    int start = next;
    int dot = text.indexOf('.', start);
    if (dot < 0) {
      next = text.length() + 1;
      return start == 0 ? text : text.substring(start);
    }
    next = dot + 1;
    return text.substring(start, dot);
  }

  /** Whether all names have been read. */
  public boolean ends() {
    return next > text.length();
  }

  /** Whether a relation behind what was read is followed. */
  boolean isFollowed() {
    return followed;
  }

  /** Notes that what was read last is a relation that is followed. */
  void follow() {
    followed = true;
  }

  /**
   * For generated code: the name that was read is no field of the view. The path selects nothing,
   * or is refused.
   *
   * @throws ClientException HW903 if unknown paths are refused
   */
  boolean unknown(String name, List<String> fields) {
    if (strict) {
      throw new ClientException(
          ErrorCode.UNKNOWN_PATH,
          "'"
              + text
              + "' cannot be selected: there is no '"
              + name
              + "'"
              + NearestName.hint(name, fields));
    }
    return false;
  }

  /** For generated code: whether a path ends at a field that has none below it. */
  boolean endsAtField() {
    if (ends()) {
      return true;
    }
    if (strict) {
      throw new ClientException(
          ErrorCode.UNKNOWN_PATH, "'" + text + "' cannot be selected: it goes on below a value");
    }
    return false;
  }

  @Override
  public String toString() {
    return text;
  }
}
