package dev.headwater.source;

/**
 * How a source is paged, as its annotation declares.
 *
 * @param paginated whether there can be more than one page
 * @param pageSize how many items a request asks for, at least 1
 * @param maxPages how many pages a parent may have, at least 1
 */
public record Paging(boolean paginated, int pageSize, int maxPages) {

  /** A source with pages. */
  public static Paging pages(int pageSize, int maxPages) {
    return new Paging(true, pageSize, maxPages);
  }

  /** A source that is fetched once per parent. */
  public static Paging single() {
    return new Paging(false, 1, 1);
  }
}
