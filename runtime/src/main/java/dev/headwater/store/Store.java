package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import java.util.List;
import java.util.Optional;

/**
 * Keeps entities, the members of their collections, and how far each run has come.
 *
 * <p>Thread-safe. What is read is a snapshot that later commits do not change. A commit that fails
 * changes nothing.
 */
public interface Store {

  /**
   * Stores a page: merges the fields that its rows set, appends new members, and moves the
   * checkpoint of its run, source and parent.
   *
   * @throws dev.headwater.error.HeadwaterException HW706 if it is not the page after the last one
   *     that was committed; HW501 or HW506 if a row is not what its type says
   */
  CommitResult commit(PageCommit<?> page);

  /**
   * Stores entities that no source brings: roots, and what a seed stores.
   *
   * @param run the run's id, or any other text outside of runs
   * @throws dev.headwater.error.HeadwaterException HW501 or HW506 if a row is not what its type
   *     says
   */
  CommitResult seed(String run, List<Batch<?>> batches);

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

  /** The entities that a query asks for. */
  <E> List<Row<E>> query(Query<E> query);

  /** How many entities of a type there are. */
  long count(EntityType<?> type);

  /** How far a run has come with a source and parent; empty if no page is committed. */
  Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent);
}
