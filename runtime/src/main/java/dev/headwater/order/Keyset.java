package dev.headwater.order;

import static java.util.stream.Collectors.joining;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.order.OrderColumn.Sorting;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an order are wanted: those strictly after a cursor, or strictly before it, or all
 * from one end. The row of the cursor need not be there any more. Immutable.
 */
public final class Keyset<R> {
  private final RowOrder<R, ?> order;
  private final @Nullable Position<R, ?> position;
  private final Direction direction;

  /** A cursor with the only order that can read it. */
  private record Position<R, K>(RowOrder<R, K> order, K cursor) {
    int compare(R row) {
      return order.compareToCursor(row, cursor);
    }

    List<@Nullable Object> values() {
      return order.values(cursor);
    }
  }

  private Keyset(RowOrder<R, ?> order, @Nullable Position<R, ?> position, Direction direction) {
    this.order = order;
    this.position = position;
    this.direction = direction;
  }

  /**
   * The rows of an order after a cursor ({@code FORWARD}) or before it ({@code BACKWARD}); with
   * null as the cursor, all rows, read from the start or from the end.
   */
  public static <R, K> Keyset<R> of(RowOrder<R, K> order, @Nullable K cursor, Direction direction) {
    Position<R, K> position = cursor == null ? null : new Position<>(order, cursor);
    return new Keyset<>(order, position, direction);
  }

  /** The order of the list. */
  public RowOrder<R, ?> order() {
    return order;
  }

  /** To which side of the cursor the rows are. */
  public Direction direction() {
    return direction;
  }

  /** Whether there is a cursor; without one, every row is wanted. */
  public boolean hasCursor() {
    return position != null;
  }

  /** The cursor, or null if there is none. */
  <K> @Nullable K cursor(RowOrder<R, K> of) {
    if (order != of) {
      throw new HeadwaterException(
          ErrorCode.WRONG_ORDER,
          "the window is of '%s' and has no cursor of '%s'; answer by window.keyset().order()"
              .formatted(order, of));
    }
    @SuppressWarnings("unchecked") // made of this order's K
    Position<R, K> made = (Position<R, K>) position;
    return made == null ? null : made.cursor();
  }

  /** Whether a row is wanted. */
  public boolean test(R row) {
    if (position == null) {
      return true;
    }
    int side = position.compare(row);
    return direction == Direction.FORWARD ? side > 0 : side < 0;
  }

  /** Compares rows in the order of the list, in both directions. */
  public Comparator<R> comparator() {
    return order.comparator();
  }

  /**
   * The same as {@link #test}, for a store to render: a row is wanted if any of the steps holds.
   * With a cursor, no steps mean that nothing is beyond it; without one there are none, and every
   * row is wanted.
   *
   * <p>Of a row at most one step holds. The rows of a step are nearer to the cursor than those of
   * the next, so that a store may as well read one step after the other until it has enough.
   */
  public List<KeysetStep> steps() {
    return position == null ? List.of() : StepsBeyond.of(sortKeys(), position.values());
  }

  /**
   * The steps as one comparison, if there is a cursor, no column is nullable, and all are ascending
   * or all descending.
   */
  public Optional<KeysetRow> rowValue() {
    List<OrderColumn<R>> keys = sortKeys();
    Sorting first = keys.get(0).sorting();
    if (position == null || keys.stream().anyMatch(k -> k.nullable() || k.sorting() != first)) {
      return Optional.empty();
    }
    List<String> properties = keys.stream().map(OrderColumn::property).toList();
    List<Object> values = position.values().stream().map(Objects::requireNonNull).toList();
    return Optional.of(new KeysetRow(properties, StepsBeyond.beyond(first), values));
  }

  /**
   * By what a store sorts before it takes the first rows: the nearest to the cursor come first.
   * That is the order, or for {@code BACKWARD} its exact reverse; the rows read backward have then
   * to be turned round.
   */
  public List<OrderColumn<R>> sortKeys() {
    List<OrderColumn<R>> columns = order.columns();
    return direction == Direction.FORWARD
        ? columns
        : columns.stream().map(OrderColumn::reversed).toList();
  }

  /** The order, the direction and the steps, with the values of the cursor. */
  @Override
  public String toString() {
    String where = steps().stream().map(KeysetStep::toString).collect(joining(" or "));
    String of = order + (direction == Direction.FORWARD ? ", forward" : ", backward");
    return position == null ? of : of + ", where " + (where.isEmpty() ? "nothing is" : where);
  }
}
