package dev.headwater.benchmarks.tracker;

/**
 * How much there is to sync. Issues come in pairs by one author, so that an author is on a page
 * more than once, and the authors take turns, so that each of them occurs.
 *
 * @param repos how many repositories, at least 1
 * @param issues how many issues each of them has, at least 1
 * @param page how many issues the API puts on a page, from 1 to {@value Tracker#PAGE}
 * @param pool how many authors take turns, at least 1
 */
public record Size(int repos, int issues, int page, int pool) {

  /** Checks the ranges. */
  public Size {
    if (repos < 1 || issues < 1 || pool < 1 || page < 1 || page > Tracker.PAGE) {
      throw new IllegalArgumentException(
          "repos, issues and authors are at least 1, a page has from 1 to "
              + Tracker.PAGE
              + " issues; found "
              + repos
              + ", "
              + issues
              + ", "
              + pool
              + " and "
              + page);
    }
  }

  /** The issues of all repositories. */
  public long allIssues() {
    return (long) repos * issues;
  }

  /** How many authors occur. */
  public long authors() {
    return Math.min(pool, (allIssues() + 1) / 2);
  }

  /** The pages that list the repositories. */
  public int repoPages() {
    return pages(repos, Tracker.PAGE);
  }

  /** The issue pages of one repository. */
  public int pagesOfRepo() {
    return pages(issues, page);
  }

  /** The issue pages of all repositories. */
  public int issuePages() {
    return Math.multiplyExact(repos, pagesOfRepo());
  }

  private static int pages(int items, int page) {
    return (items - 1) / page + 1;
  }
}
