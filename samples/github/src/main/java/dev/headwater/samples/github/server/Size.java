package dev.headwater.samples.github.server;

/**
 * How much the embedded server has.
 *
 * @param repos repositories of the one account, at least 0
 * @param issues issues of each repository, 0 to 9,999,999
 * @param authors accounts that write them, at least 1
 */
public record Size(int repos, int issues, int authors) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is outside its range
   */
  public Size {
    require(repos >= 0, "repos", repos, "0 or more");
    require(issues >= 0 && issues < Catalog.IDS_PER_REPO, "issues", issues, "0 to 9999999");
    require(authors >= 1, "authors", authors, "1 or more");
  }

  private static void require(boolean condition, String name, int found, String range) {
    if (!condition) {
      throw new IllegalArgumentException(name + " is " + found + "; write " + range);
    }
  }
}
