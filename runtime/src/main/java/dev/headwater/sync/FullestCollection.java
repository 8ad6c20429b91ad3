package dev.headwater.sync;

import dev.headwater.source.Paging;
import dev.headwater.store.Membership;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the members that the pages of one parent bring, for the least number of calls that they
 * take. A collection that had more members on a page than a page has items says nothing about the
 * number of items, and is left out.
 */
final class FullestCollection {
  private static final long LEFT_OUT = -1;

  private final Paging paging;
  private final Map<Object, Long> members = new HashMap<>();

  FullestCollection(Paging paging) {
    this.paging = paging;
  }

  <P> void add(List<Membership<P, ?>> memberships) {
    for (Membership<P, ?> membership : memberships) {
      int more = membership.members().size();
      members.merge(
          membership.field(),
          more > paging.pageSize() ? LEFT_OUT : more,
          (a, b) -> a == LEFT_OUT || b == LEFT_OUT ? LEFT_OUT : Long.valueOf(a + b));
    }
  }

  long leastCalls() {
    long fullest = members.values().stream().mapToLong(Long::longValue).max().orElse(0);
    long pages = (fullest + paging.pageSize() - 1) / paging.pageSize();
    return paging.paginated() ? Math.max(1, pages) : 1;
  }
}
