package dev.headwater.order;

import static java.util.stream.Collectors.joining;

import dev.headwater.cursor.CursorCodec;
import dev.headwater.row.RecordCodec;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A total order of the rows of a view: two different rows never compare as equal. Generated classes
 * extend it, one object each. Immutable and thread-safe.
 *
 * @param <R> the row
 * @param <K> the cursor: a position in the order, a record of the values of its columns
 */
public abstract class RowOrder<R, K> {
  private final String name;
  private final List<OrderColumn<R>> columns;
  private final String text;
  private final RecordCodec<K> record;
  private final CursorCodec<K> codec;

  /**
   * For generated code.
   *
   * @param view the view, for messages and as part of the scope of cursors
   * @param name the order's name
   * @param columns the most significant first; at least one
   * @param codec writes and reads cursors, a column each
   */
  protected RowOrder(String view, String name, List<OrderColumn<R>> columns, RecordCodec<K> codec) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.text = view + " by " + columns.stream().map(OrderColumn::toString).collect(joining(", "));
    if (columns.isEmpty() || columns.size() != codec.columns()) {
      throw new IllegalArgumentException(
          "'" + text + "' has cursors of " + codec.columns() + " columns: " + codec.describe());
    }
    this.record = codec;
    this.codec = new CursorCodec<>(text, codec);
  }

  /** The order's name, such as {@code byCreatedAt}. */
  public final String name() {
    return name;
  }

  /** The columns, the most significant first; at least one. */
  public final List<OrderColumn<R>> columns() {
    return columns;
  }

  /**
   * Cursors as text. It takes none of another order, and none of this one if its columns change.
   */
  public final CursorCodec<K> codec() {
    return codec;
  }

  /** The position of a row. */
  public abstract K cursor(R row);

  /** Compares two rows. */
  public abstract int compare(R left, R right);

  /** Compares a row with a position: negative before it, positive after it, 0 at it. */
  public abstract int compareToCursor(R row, K cursor);

  /** The values of a cursor, one for each column; null where the row has none. */
  public final List<@Nullable Object> values(K cursor) {
    return CursorValues.of(cursor, record);
  }

  /** Compares as {@link #compare} does. */
  public final Comparator<R> comparator() {
    return this::compare;
  }

  /** The least first, nulls before all. */
  protected static <V extends Comparable<? super V>> int compareNullsFirst(
      @Nullable V left, @Nullable V right) {
    return left == null || right == null
        ? Boolean.compare(right == null, left == null)
        : left.compareTo(right);
  }

  /** The least first, nulls after all. */
  protected static <V extends Comparable<? super V>> int compareNullsLast(
      @Nullable V left, @Nullable V right) {
    return left == null || right == null
        ? Boolean.compare(left == null, right == null)
        : left.compareTo(right);
  }

  /** The greatest first, nulls before all. */
  protected static <V extends Comparable<? super V>> int compareDescendingNullsFirst(
      @Nullable V left, @Nullable V right) {
    return compareNullsLast(right, left);
  }

  /** The greatest first, nulls after all. */
  protected static <V extends Comparable<? super V>> int compareDescendingNullsLast(
      @Nullable V left, @Nullable V right) {
    return compareNullsFirst(right, left);
  }

  /** {@code Post by createdAt desc, id}: the view and the columns; also the scope of cursors. */
  @Override
  public final String toString() {
    return text;
  }
}
