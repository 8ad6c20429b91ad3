package dev.headwater.plan;

/**
 * What one request may ask for at most; all of it is known before anything is fetched. A request
 * beyond a limit is a {@link dev.headwater.error.ClientException}. Immutable.
 *
 * @param depth how many names a path may have, HW911
 * @param paths how many paths may be selected, HW912
 * @param ids how many ids may be asked for at once, HW913
 * @param rows the product of page sizes along a path, HW915
 * @param boundedPages whether pages have the sizes that views declare, HW914; otherwise any size
 *     may be asked for, a nested list of which no page is asked is sent whole, and a wrong page is
 *     found only where there is a list to cut
 * @param strictPaths whether paths that are in no view are refused, HW903, instead of ignored
 */
public record Limits(
    int depth, int paths, int ids, long rows, boolean boundedPages, boolean strictPaths) {
  private static final Limits DEFAULTS = new Limits(10, 500, 100, 100_000, true, false);
  private static final Limits NONE =
      new Limits(
          Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, false, false);

  /** Checks that all are at least 1. */
  public Limits {
    if (depth < 1 || paths < 1 || ids < 1 || rows < 1) {
      throw new IllegalArgumentException(
          "limits are at least 1: depth "
              + depth
              + ", paths "
              + paths
              + ", ids "
              + ids
              + ", rows "
              + rows);
    }
  }

  /** Depth 10, 500 paths, 100 ids, 100,000 rows, bounded pages; unknown paths are ignored. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** None at all, for clients that are trusted, and to compare with servers that have none. */
  public static Limits none() {
    return NONE;
  }

  /** The same with another depth. */
  public Limits depth(int depth) {
    return new Limits(depth, paths, ids, rows, boundedPages, strictPaths);
  }

  /** The same with another number of paths. */
  public Limits paths(int paths) {
    return new Limits(depth, paths, ids, rows, boundedPages, strictPaths);
  }

  /** The same with another number of ids. */
  public Limits ids(int ids) {
    return new Limits(depth, paths, ids, rows, boundedPages, strictPaths);
  }

  /** The same with another product of page sizes. */
  public Limits rows(long rows) {
    return new Limits(depth, paths, ids, rows, boundedPages, strictPaths);
  }

  /** The same with pages of the sizes that views declare, or of any. */
  public Limits boundedPages(boolean boundedPages) {
    return new Limits(depth, paths, ids, rows, boundedPages, strictPaths);
  }

  /** The same with unknown paths refused, or ignored. */
  public Limits strictPaths(boolean strictPaths) {
    return new Limits(depth, paths, ids, rows, boundedPages, strictPaths);
  }
}
