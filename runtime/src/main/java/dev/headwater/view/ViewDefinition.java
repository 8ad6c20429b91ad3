package dev.headwater.view;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.RowOrder;
import dev.headwater.plan.PageSizes;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private static final List<String> KEY_FIELDS = List.of("id");

  private final String name;
  private final String type;
  private final Class<R> rowType;

  /** For generated code: a view whose type has its name. */
  protected ViewDefinition(String name, Class<R> rowType) {
    this(name, name, rowType);
  }

  /** For generated code. */
  protected ViewDefinition(String name, String type, Class<R> rowType) {
    this.name = name;
    this.type = type;
    this.rowType = rowType;
  }

  /** The name of the view, which no other has. */
  public final String name() {
    return name;
  }

  /** The type that clients know its rows by; several views may show one type. */
  public final String type() {
    return type;
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

  /**
   * The names of the fields that show what the row holds to whoever asks, relations included: those
   * that are neither computed nor checked. None unless generated code says so.
   */
  public List<String> openFields() {
    return List.of();
  }

  /** The names of the properties that identify a row; {@code id} unless generated code says so. */
  public List<String> keyFields() {
    return KEY_FIELDS;
  }

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

  /** Has a level follow and count what checks need, before any of them is decided. */
  protected void prepare(Level<R, P> level) {}

  /** Has a level decide its checks, and follow and count what its plan selects or needs. */
  protected abstract void follow(Level<R, P> level);

  /** Has a level compute what its plan selects, from what was followed. */
  protected abstract void compute(Level<R, P> level);

  /** Writes what is selected of one row, and nothing else. */
  protected abstract void write(Level<R, P> level, int index, JsonOutput out);

  /** What is selected of one row, as a typed object. */
  protected abstract N node(Level<R, P> level, int index);

  /**
   * For generated code: the value of a field that is never null.
   *
   * @throws HeadwaterException HW501 if it is null all the same
   */
  protected final <V> V present(@Nullable V value, String field) {
    if (value == null) {
      throw new HeadwaterException(
          ErrorCode.NULL_VALUE,
          "'"
              + field
              + "' of view '"
              + name
              + "' is null, but is declared never to be; annotate it"
              + " with @Nullable");
    }
    return value;
  }

  /**
   * For generated code: what a computed field or check needs, and may not be null for it.
   *
   * @throws HeadwaterException HW501 if it is null all the same
   */
  protected final <V> V needed(@Nullable V value, String path, String method) {
    if (value == null) {
      throw new HeadwaterException(
          ErrorCode.NULL_VALUE,
          "'"
              + path
              + "' of view '"
              + name
              + "' is null, but '"
              + method
              + "' needs it not to be;"
              + " annotate its parameter with @Nullable");
    }
    return value;
  }

  @Override
  public final String toString() {
    return name;
  }
}
