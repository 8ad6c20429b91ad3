package dev.headwater.query;

import dev.headwater.entity.KeyText;
import dev.headwater.entity.OrderedField;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.Row;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of a query, behind one of its rows: for stores, whose cursors it makes and
 * reads. Immutable.
 *
 * @param values what the query orders by, of that row, one for each order; null if it is null
 * @param number the row's number in the order of first commits, which is what orders rows that are
 *     equal in all values
 */
public record QueryPosition(List<@Nullable Object> values, long number) {

  /** Copies the values. */
  public QueryPosition {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** The place behind a row. */
  public static <E> QueryPosition of(Query<E> query, Row<E> row, long number) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Order<E> order : query.orderBy()) {
      values.add(Values.of(row, order.field()));
    }
    return new QueryPosition(values, number);
  }

  /** The place as the cursor of a page. */
  public String cursor(Query<?> query) {
    return new KeyText<>(new Codec(query)).write(this);
  }

  /**
   * Reads what {@link #cursor} wrote for the same order.
   *
   * @throws HeadwaterException HW508 if the cursor is none of that order
   */
  public static QueryPosition parse(Query<?> query, String cursor) {
    try {
      return new KeyText<>(new Codec(query)).read(cursor);
    } catch (HeadwaterException e) {
      throw new HeadwaterException(
          ErrorCode.INVALID_PAGING,
          "'"
              + cursor
              + "' is no cursor of a query of "
              + query.type()
              + " by "
              + query.orderBy()
              + "; pass the cursor of the page before, or null",
          e);
    }
  }

  /** Whether a row comes behind this place in the order of a query. */
  public <E> boolean isBefore(Query<E> query, Row<E> row, long rowNumber) {
    QueryPosition other = of(query, row, rowNumber);
    for (int i = 0; i < values.size(); i++) {
      int order = query.orderBy().get(i).compareValues(values.get(i), other.values.get(i));
      if (order != 0) {
        return order < 0;
      }
    }
    return number < rowNumber;
  }

  /** The order's hash, the values, the number. */
  private record Codec(Query<?> query) implements RecordCodec<QueryPosition> {

    @Override
    public String describe() {
      return "a position of " + query.type();
    }

    @Override
    public int columns() {
      return query.orderBy().size() + 2;
    }

    private int order() {
      return query.orderBy().toString().hashCode();
    }

    @Override
    public void write(QueryPosition value, RowWriter out) {
      out.putInt(0, order());
      int column = 1;
      for (Order<?> order : query.orderBy()) {
        write(order.field(), column, value.values().get(column - 1), out);
        column++;
      }
      out.putLong(column, value.number());
    }

    @SuppressWarnings("unchecked") // the value is of the field at its place in the order
    private static <V extends Comparable<? super V>> void write(
        OrderedField<?, V> field, int column, @Nullable Object value, RowWriter out) {
      field.write(column, (V) value, out);
    }

    @Override
    public QueryPosition read(RowReader in) {
      if (in.getInt(0) != order()) {
        throw new IllegalArgumentException("it is of another order");
      }
      List<@Nullable Object> values = new ArrayList<>();
      for (Order<?> order : query.orderBy()) {
        values.add(order.field().read(values.size() + 1, in));
      }
      return new QueryPosition(values, in.getLong(values.size() + 1));
    }
  }
}
