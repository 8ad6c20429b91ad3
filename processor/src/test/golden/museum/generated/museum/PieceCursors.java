package museum;

import dev.headwater.order.OrderColumn;
import dev.headwater.order.RowOrder;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The orders of a {@link PieceView}, and the positions in them.
 */
@NullMarked
@GeneratedFrom(PieceView.class)
public final class PieceCursors {
  /**
   * {@code slug, number}
   */
  public static final RowOrder<Piece, ById> BY_ID = new ByIdOrder();

  private PieceCursors() {
  }

  /**
   * A position in {@link #BY_ID}.
   */
  public record ById(String slug, int number) {
  }

  private static final class ByIdOrder extends RowOrder<Piece, ById> {
    ByIdOrder() {
      super(
          "Piece",
          "byId",
          List.of(
              new OrderColumn<>("slug", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, piece -> piece.slug()),
              new OrderColumn<>("number", OrderColumn.Sorting.ASCENDING, OrderColumn.Nulls.LAST, false, piece -> piece.number())),
          ByIdCodec.INSTANCE);
    }

    @Override
    public ById cursor(Piece row) {
      return new ById(row.slug(), row.number());
    }

    @Override
    public int compare(Piece left, Piece right) {
      int result = left.slug().compareTo(right.slug());
      if (result == 0) {
        result = Integer.compare(left.number(), right.number());
      }
      return result;
    }

    @Override
    public int compareToCursor(Piece row, ById cursor) {
      int result = row.slug().compareTo(cursor.slug());
      if (result == 0) {
        result = Integer.compare(row.number(), cursor.number());
      }
      return result;
    }
  }

  private static final class ByIdCodec implements RecordCodec<ById> {
    static final ByIdCodec INSTANCE = new ByIdCodec();

    @Override
    public String describe() {
      return "PieceCursors.ById(String slug, int number)";
    }

    @Override
    public int columns() {
      return 2;
    }

    @Override
    public void write(ById value, RowWriter out) {
      out.putString(0, value.slug());
      out.putInt(1, value.number());
    }

    @Override
    public ById read(RowReader in) {
      return new ById(in.getString(0), in.getInt(1));
    }
  }
}
