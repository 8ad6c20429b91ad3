package dev.headwater.samples.github.server;

/**
 * The issues of one state, the newest first, without a list of them: of all issues of a repository
 * every fourth is closed.
 *
 * @param issues how many the repository has
 * @param state {@code all} or {@code closed}; anything else is {@code open}, as with GitHub
 */
record IssueSelection(int issues, String state) {
  private static final int CLOSED_EACH = 4;

  /** Whether an issue is closed. */
  static boolean isClosed(int number) {
    return number % CLOSED_EACH == 0;
  }

  int count() {
    return switch (state) {
      case "all" -> issues;
      case "closed" -> issues / CLOSED_EACH;
      default -> issues - issues / CLOSED_EACH;
    };
  }

  /** The number of the issue at an index from 0. */
  int number(int index) {
    int older = count() - 1 - index;
    return switch (state) {
      case "all" -> older + 1;
      case "closed" -> (older + 1) * CLOSED_EACH;
      default -> older + older / (CLOSED_EACH - 1) + 1;
    };
  }
}
