package dev.headwater.view;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of a view, as typed objects; itself the list of them. Immutable.
 *
 * @param <N> an item
 */
public final class Connection<N> extends AbstractList<N> {
  private final List<N> nodes;
  private final List<@Nullable String> cursors;
  private final Pagination pagination;

  Connection(List<N> nodes, List<@Nullable String> cursors, Pagination pagination) {
    this.nodes = nodes;
    this.cursors = cursors;
    this.pagination = pagination;
  }

  /**
   * What is beside a page.
   *
   * @param nextCursor where the next page goes on; null if the page is empty
   * @param previousCursor where the previous page goes on; null if there is none
   */
  public record Pagination(
      boolean hasNext,
      boolean hasPrevious,
      @Nullable String nextCursor,
      @Nullable String previousCursor) {}

  @Override
  public N get(int index) {
    return nodes.get(index);
  }

  @Override
  public int size() {
    return nodes.size();
  }

  /** The position of an item; null if its store keeps positions to itself. */
  public @Nullable String cursor(int index) {
    return cursors.get(index);
  }

  /** What is beside the page. */
  public Pagination pagination() {
    return pagination;
  }
}
