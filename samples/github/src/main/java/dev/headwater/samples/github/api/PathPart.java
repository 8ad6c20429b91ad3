package dev.headwater.samples.github.api;

import java.util.regex.Pattern;

/** The name of an account or a repository, which goes into a path as it is. */
final class PathPart {
  private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[\\w.-]{1,100}");

  private PathPart() {}

  /** Whether the text is such a name; {@code ..} is none. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
