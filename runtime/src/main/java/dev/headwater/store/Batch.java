package dev.headwater.store;

import dev.headwater.entity.EntityType;
import dev.headwater.row.Row;
import java.util.List;

/**
 * Rows of one type, of each entity at most one, in the order of their first appearance. Immutable
 * if its rows are.
 */
public sealed interface Batch<E> {

  /** The type of all entities. */
  EntityType<E> type();

  /** The rows. */
  List<Row<E>> rows();

  /** Whole entities: every field of every row is set. */
  record Whole<E>(EntityType<E> type, List<Row<E>> rows) implements Batch<E> {

    /** Copies the list. */
    public Whole {
      rows = List.copyOf(rows);
    }
  }

  /** Partial writes: fields that are not set keep the values they have in the store. */
  record Partial<E>(EntityType<E> type, List<Row<E>> rows) implements Batch<E> {

    /** Copies the list. */
    public Partial {
      rows = List.copyOf(rows);
    }
  }
}
