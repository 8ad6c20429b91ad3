package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import java.util.List;

/**
 * Keeps entities, the members of their collections, and how far each run has come.
 *
 * <p>Thread-safe. What is read is a snapshot that later commits do not change. A write that fails
 * changes nothing. Whatever is written under a lease that another holder has taken since fails with
 * HW732.
 *
 * <p>Text is ordered by its code points, a {@code UUID} as its text is, an enum by its declaration,
 * anything else by its natural order. A store may keep times to the microsecond only, and may lose
 * the sign of a zero and the negative scale of a {@code BigDecimal}.
 *
 * <p>An implementation is tested by the conformance kit, {@code headwater-testkit}.
 */
public interface Store extends StoredEntities, RunHistory, Leases {

  /**
   * Stores a page: merges the fields that its rows set, appends new members, lets members go that
   * the pass has not seen if it is the last page and asks for it, and moves the checkpoint of its
   * run, source and parent.
   *
   * @throws dev.headwater.error.HeadwaterException HW706 if it is not the page after the last one
   *     that was committed; HW501 or HW506 if a row is not what its type says; HW732 if the lease
   *     is lost
   */
  CommitResult commit(PageCommit<?> page);

  /**
   * Stores entities that no source brings: roots, and what a seed stores.
   *
   * @throws dev.headwater.error.HeadwaterException HW501 or HW506 if a row is not what its type
   *     says; HW732 if the lease is lost
   */
  CommitResult seed(RunWrite write, List<Batch<?>> batches);

  /** Invalidates a field, or collection, of one entity: what it has stays, as no longer fresh. */
  <E> void invalidate(Ref<E> ref, Field<E, ?> field);

  /** Invalidates a field, or collection, of all entities. */
  void invalidate(Field<?, ?> field);

  /** Invalidates all fields and collections of all entities of a type. */
  default void invalidate(EntityType<?> type) {
    type.fields().forEach(this::invalidate);
  }

  /**
   * Removes entities, their collections, and their membership in those of others. References to
   * them stay. What is not there is left out.
   *
   * @return how many there were
   */
  <E> long remove(EntityType<E> type, List<Ref<E>> refs);
}
