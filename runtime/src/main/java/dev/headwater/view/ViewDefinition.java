package dev.headwater.view;

import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import java.util.List;

/**
 * One view as generated code describes it: a singleton such as {@code PostDefinition.VIEW}.
 * Immutable and thread-safe.
 *
 * @param <R> the row
 * @param <K> what identifies a row: a scalar, or a generated record of several
 * @param <P> the plan
 * @param <N> a masked result
 */
public abstract class ViewDefinition<R, K, P extends Plan<R>, N> {
  private final String name;
  private final Class<R> rowType;

  /** For generated code. */
  protected ViewDefinition(String name, Class<R> rowType) {
    this.name = name;
    this.rowType = rowType;
  }

  /** The name clients know the view by. */
  public final String name() {
    return name;
  }

  /** The class of the rows. */
  public final Class<R> rowType() {
    return rowType;
  }

  /** What its computed fields take of the context of a request; {@code Object} if nothing. */
  public Class<?> contextType() {
    return Object.class;
  }

  /** The names of all fields, in declaration order. */
  public abstract List<String> fields();

  /** The orders of its lists; the first is the one they have unless they say otherwise. */
  public abstract List<RowOrder<R, ?>> orders();

  /** How many items pages of its lists have, unless a list says otherwise. */
  public abstract PageSizes pageSizes();

  /** The ids of its rows as text. */
  public abstract IdCodec<K> ids();

  /** What identifies a row. */
  public abstract K key(R row);

  /** What must be followed to other sources, or is related inline. */
  public abstract List<Relation<R>> relations();

  /** A plan in which nothing is selected yet but the id. */
  public abstract P plan(Place place, RowOrder<R, ?> order);

  /** How many slots a level needs: one per relation, count, computed field and check. */
  protected abstract int slots();

  /** Has a level follow and count what its plan selects or needs. */
  protected abstract void follow(Level<R, P> level);

  /** Has a level compute what its plan selects, from what was followed. */
  protected abstract void compute(Level<R, P> level);

  /** Writes what is selected of one row, and nothing else. */
  protected abstract void write(Level<R, P> level, int index, JsonOutput out);

  /** What is selected of one row, as a typed object. */
  protected abstract N node(Level<R, P> level, int index);

  @Override
  public final String toString() {
    return name;
  }
}
