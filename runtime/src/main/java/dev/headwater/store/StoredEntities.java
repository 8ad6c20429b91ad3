package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The entities of a store and the members of their collections, to be read. */
public interface StoredEntities {

  /** What is known of an entity; empty if nothing ever wrote it. */
  <E> Optional<Row<E>> find(Ref<E> ref);

  /**
   * An entity; empty if nothing ever wrote it.
   *
   * @throws dev.headwater.error.HeadwaterException HW503 if a field that is never null is not set
   */
  default <E> Optional<E> load(Ref<E> ref) {
    return find(ref).map(Row::entity);
  }

  /**
   * When a field was written last; of a collection, when its last page was. Empty if that never
   * happened, {@link Instant#EPOCH} if it was invalidated since. An id field has no time.
   */
  <E> Optional<Instant> fieldTime(Ref<E> ref, Field<E, ?> field);

  /**
   * A page of a collection, in the order in which its members first appeared. The page's cursor is
   * never null: new members are found by asking from there again.
   *
   * @throws dev.headwater.error.HeadwaterException HW508 if the cursor was not given out here
   */
  <P, T> Page<Ref<T>> members(Ref<P> parent, ManyField<P, T> field, PageRequest page);

  /**
   * A page of all entities of a type, in the order of their first commit. The page's cursor is
   * never null: what is added later is found by asking from there again.
   *
   * @throws dev.headwater.error.HeadwaterException HW508 if the cursor was not given out here
   */
  <E> Page<Ref<E>> refs(EntityType<E> type, PageRequest page);

  /** The entities that a query asks for, all of them. */
  <E> List<Row<E>> query(Query<E> query);

  /**
   * A page of what a query asks for. The cursor is a place in its order and not a number of rows:
   * what is added or removed before it repeats nothing and hides nothing.
   *
   * @throws dev.headwater.error.HeadwaterException HW508 if the cursor is none of this query's
   *     order
   */
  <E> Page<Row<E>> query(Query<E> query, PageRequest page);

  /** How many entities of a type there are. */
  long count(EntityType<?> type);

  /**
   * Entities of a type that are no member of any collection, and that no reference of any other
   * entity names, in the order of their first commit.
   *
   * @param limit how many at most, at least 1
   */
  <E> List<Ref<E>> unheld(EntityType<E> type, int limit);
}
