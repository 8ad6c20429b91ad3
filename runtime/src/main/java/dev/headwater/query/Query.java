package dev.headwater.query;

import dev.headwater.entity.EntityType;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which entities of a type to read, and in which order: {@code
 * Query.of(IssueType.TYPE).where(IssueType.STATE.eq(OPEN)).orderBy(IssueType.TITLE.asc()).limit(20)}.
 * Immutable; each method gives another query.
 *
 * @param type the entities
 * @param where what holds of each of them
 * @param orderBy the first order counts most; what is equal stays in the order of its first commit
 * @param limit how many to read at most, at least 1
 */
public record Query<E>(EntityType<E> type, Condition<E> where, List<Order<E>> orderBy, int limit) {

  /** Checks the limit. */
  public Query {
    orderBy = List.copyOf(orderBy);
    if (limit < 1) {
      throw new HeadwaterException(
          ErrorCode.INVALID_PAGING, "a query has a limit of at least 1, not " + limit);
    }
  }

  /** All entities of a type. */
  public static <E> Query<E> of(EntityType<E> type) {
    return new Query<>(type, Condition.always(), List.of(), Integer.MAX_VALUE);
  }

  /** Of these, only those of which the condition holds as well. */
  public Query<E> where(Condition<E> condition) {
    Condition<E> both = where.equals(Condition.<E>always()) ? condition : where.and(condition);
    return new Query<>(type, both, orderBy, limit);
  }

  /** These in this order, within the order there is already. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Query<E> orderBy(Order<E>... orders) {
    List<Order<E>> all = Stream.concat(orderBy.stream(), Arrays.stream(orders)).toList();
    return new Query<>(type, where, all, limit);
  }

  /**
   * The first of these.
   *
   * @throws HeadwaterException HW508 if the limit is below 1
   */
  public Query<E> limit(int limit) {
    return new Query<>(type, where, orderBy, limit);
  }
}
