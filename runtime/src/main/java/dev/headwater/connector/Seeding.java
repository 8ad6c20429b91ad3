package dev.headwater.connector;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import java.util.List;

/** What a seed can use: the roots the sync was given, and a place for the first entities. */
public interface Seeding {

  /**
   * The root of a type that the sync was given.
   *
   * @throws dev.headwater.error.HeadwaterException HW606 if it was given none of that type, or
   *     several
   */
  <E> Ref<E> root(EntityType<E> type);

  /** All roots of a type that the sync was given: none, one or several. */
  <E> List<Ref<E>> roots(EntityType<E> type);

  /** Stores an entity before the first call. */
  <E> Ref<E> store(EntityType<E> type, E entity);

  /** Stores a partial entity before the first call. */
  <E> Ref<E> store(Row<E> input);
}
