package library.reading;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a {@link Odd.OddView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(Odd.OddView.class)
final class Odd_OddCursors {
  /**
   * {@code left, result desc, cursor, path, place}
   */
  public static final RowOrder<Odd.Row, ByLeftAndResultAndCursor> BY_LEFT_AND_RESULT_AND_CURSOR = new ByLeftAndResultAndCursorOrder();

  /**
   * {@code row, path, place}
   */
  public static final RowOrder<Odd.Row, ByIdCodec> BY_ID_CODEC = new ByIdCodecOrder();

  /**
   * {@code level, path, place}
   */
  public static final RowOrder<Odd.Row, ById> BY_ID = new ByIdOrder();

  private Odd_OddCursors() {
  }

  /**
   * A position in {@link #BY_LEFT_AND_RESULT_AND_CURSOR}.
   */
  public record ByLeftAndResultAndCursor(@Nullable String left, @Nullable String result,
      @Nullable String cursor, String path, int place) {
  }

  private static final class ByLeftAndResultAndCursorOrder extends RowOrder<Odd.Row, ByLeftAndResultAndCursor> {
    ByLeftAndResultAndCursorOrder() {
      super(
          "Odd",
          "byLeftAndResultAndCursor",
          List.of(
              new OrderColumn<>("left", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, true, row -> row.left()),
              new OrderColumn<>("result", OrderColumn.Sorting.DESCENDING, OrderColumn.Nulls.FIRST, true, row -> row.result()),
              new OrderColumn<>("cursor", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, true, row -> row.cursor()),
              new OrderColumn<>("path", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, row -> row.path()),
              new OrderColumn<>("place", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, row -> row.place())),
          ByLeftAndResultAndCursorCodec.INSTANCE);
    }

    @Override
    public ByLeftAndResultAndCursor cursor(Odd.Row row) {
      return new ByLeftAndResultAndCursor(row.left(), row.result(), row.cursor(), row.path(), row.place());
    }

    @Override
    public int compare(Odd.Row left, Odd.Row right) {
      int result = compareNullsLast(left.left(), right.left());
      if (result == 0) {
        result = compareDescendingNullsFirst(left.result(), right.result());
      }
      if (result == 0) {
        result = compareNullsLast(left.cursor(), right.cursor());
      }
      if (result == 0) {
        result = left.path().compareTo(right.path());
      }
      if (result == 0) {
        result = Integer.compare(left.place(), right.place());
      }
      return result;
    }

    @Override
    public int compareToCursor(Odd.Row row, ByLeftAndResultAndCursor cursor) {
      int result = compareNullsLast(row.left(), cursor.left());
      if (result == 0) {
        result = compareDescendingNullsFirst(row.result(), cursor.result());
      }
      if (result == 0) {
        result = compareNullsLast(row.cursor(), cursor.cursor());
      }
      if (result == 0) {
        result = row.path().compareTo(cursor.path());
      }
      if (result == 0) {
        result = Integer.compare(row.place(), cursor.place());
      }
      return result;
    }
  }

  /**
   * A position in {@link #BY_ID_CODEC}.
   */
  public record ByIdCodec(short row, String path, int place) {
  }

  private static final class ByIdCodecOrder extends RowOrder<Odd.Row, ByIdCodec> {
    ByIdCodecOrder() {
      super(
          "Odd",
          "byIdCodec",
          List.of(
              new OrderColumn<>("row", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, row -> row.row()),
              new OrderColumn<>("path", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, row -> row.path()),
              new OrderColumn<>("place", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, row -> row.place())),
          ByIdCodecCodec.INSTANCE);
    }

    @Override
    public ByIdCodec cursor(Odd.Row row) {
      return new ByIdCodec(row.row(), row.path(), row.place());
    }

    @Override
    public int compare(Odd.Row left, Odd.Row right) {
      int result = Short.compare(left.row(), right.row());
      if (result == 0) {
        result = left.path().compareTo(right.path());
      }
      if (result == 0) {
        result = Integer.compare(left.place(), right.place());
      }
      return result;
    }

    @Override
    public int compareToCursor(Odd.Row row, ByIdCodec cursor) {
      int result = Short.compare(row.row(), cursor.row());
      if (result == 0) {
        result = row.path().compareTo(cursor.path());
      }
      if (result == 0) {
        result = Integer.compare(row.place(), cursor.place());
      }
      return result;
    }
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(long level, String path, int place) {
  }

  private static final class ByIdOrder extends RowOrder<Odd.Row, ById> {
    ByIdOrder() {
      super(
          "Odd",
          "byId",
          List.of(
              new OrderColumn<>("level", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, row -> row.level()),
              new OrderColumn<>("path", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, row -> row.path()),
              new OrderColumn<>("place", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, row -> row.place())),
          ByIdCodec_.INSTANCE);
    }

    @Override
    public ById cursor(Odd.Row row) {
      return new ById(row.level(), row.path(), row.place());
    }

    @Override
    public int compare(Odd.Row left, Odd.Row right) {
      int result = Long.compare(left.level(), right.level());
      if (result == 0) {
        result = left.path().compareTo(right.path());
      }
      if (result == 0) {
        result = Integer.compare(left.place(), right.place());
      }
      return result;
    }

    @Override
    public int compareToCursor(Odd.Row row, ById cursor) {
      int result = Long.compare(row.level(), cursor.level());
      if (result == 0) {
        result = row.path().compareTo(cursor.path());
      }
      if (result == 0) {
        result = Integer.compare(row.place(), cursor.place());
      }
      return result;
    }
  }

  @SuppressWarnings("NullAway")
  private static final class ByLeftAndResultAndCursorCodec implements RecordCodec<ByLeftAndResultAndCursor> {
    static final ByLeftAndResultAndCursorCodec INSTANCE = new ByLeftAndResultAndCursorCodec();

    @Override
    public String describe() {
      return "Odd_OddCursors.ByLeftAndResultAndCursor(String left, String result, String cursor, String path, int place)";
    }

    @Override
    public int columns() {
      return 5;
    }

    @Override
    public void write(ByLeftAndResultAndCursor value, RowWriter out) {
      if (value.left() == null) {
        out.putNull(0);
      } else {
        out.putString(0, value.left());
      }
      if (value.result() == null) {
        out.putNull(1);
      } else {
        out.putString(1, value.result());
      }
      if (value.cursor() == null) {
        out.putNull(2);
      } else {
        out.putString(2, value.cursor());
      }
      out.putString(3, value.path());
      out.putInt(4, value.place());
    }

    @Override
    public ByLeftAndResultAndCursor read(RowReader in) {
      return new ByLeftAndResultAndCursor(
          in.isNull(0) ? null : in.getString(0),
          in.isNull(1) ? null : in.getString(1),
          in.isNull(2) ? null : in.getString(2),
          in.getString(3),
          in.getInt(4));
    }
  }

  private static final class ByIdCodecCodec implements RecordCodec<ByIdCodec> {
    static final ByIdCodecCodec INSTANCE = new ByIdCodecCodec();

    @Override
    public String describe() {
      return "Odd_OddCursors.ByIdCodec(short row, String path, int place)";
    }

    @Override
    public int columns() {
      return 3;
    }

    @Override
    public void write(ByIdCodec value, RowWriter out) {
      out.putShort(0, value.row());
      out.putString(1, value.path());
      out.putInt(2, value.place());
    }

    @Override
    public ByIdCodec read(RowReader in) {
      return new ByIdCodec(in.getShort(0), in.getString(1), in.getInt(2));
    }
  }

  private static final class ByIdCodec_ implements RecordCodec<ById> {
    static final ByIdCodec_ INSTANCE = new ByIdCodec_();

    @Override
    public String describe() {
      return "Odd_OddCursors.ById(long level, String path, int place)";
    }

    @Override
    public int columns() {
      return 3;
    }

    @Override
    public void write(ById value, RowWriter out) {
      out.putLong(0, value.level());
      out.putString(1, value.path());
      out.putInt(2, value.place());
    }

    @Override
    public ById read(RowReader in) {
      return new ById(in.getLong(0), in.getString(1), in.getInt(2));
    }
  }
}
